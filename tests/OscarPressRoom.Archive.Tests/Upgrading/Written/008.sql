-- A reader's report.
insert into Report (Id, At, Event, Slug, Anchor, Note, Question) values (1, '2014-03-07 10:00:00+00:00', 4, 'mara-quist', 'cold', 'It was asked otherwise.', 'Was it so cold?');
