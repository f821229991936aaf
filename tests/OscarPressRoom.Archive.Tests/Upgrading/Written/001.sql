-- Two conversations of invented people, as the first version kept them.
insert into Event (Id, Number, Name, Date, Venue, City) values (1, 4, '4th Academy Awards', '1931-11-10', 'The Tin Hall', null);
insert into Award (Id, EventId, Name, Category, Slug) values (1, 1, 'Best Sound', 'sound', 'sound'), (2, 1, 'Best Picture', null, 'best-picture');
insert into Winner (Id, AwardId, Credit, Film, FilmSlug, Inferred) values (1, 1, 'Mara Quist', 'Tim Moon', 'tim-moon', '["film"]'), (2, 2, 'Bo Lind', 'Beach', 'beach', '[]');
insert into Person (Id, Name, Slug) values (1, 'Mara Quist', 'mara-qvist'), (2, 'Bo Lind', 'bo-lind');
insert into PersonName (Key, Name, PersonId) values ('mara quist', 'Mara Quist', 1), ('mara qvist', 'Mara Qvist', 1), ('bo lind', 'Bo Lind', 2);
insert into WinnerPerson (WinnerId, PersonId) values (1, 1), (2, 2);
insert into ImportRun (Id, At, By, File, Hash, Transcripts, Added, Changed, Unchanged, Removed, Content) values
    (1, '2014-03-02 20:00:00+00:00', 'seeds', 'quist.md', '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', 1, 2, 0, 0, 0, x'00'),
    (2, '2014-03-02 21:00:00+00:00', 'seeds', 'lind.md', '4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a', 1, 1, 0, 0, 0, x'01');
insert into Transcript (Id, EventId, Slug, Title, Source, Rights, Rendition, ImportRunId) values
    (1, 1, 'mara-qvist', 'Mara Quist', 'https://example.org/quist', 'The words belong to the speakers.', 'Verbatim', 1),
    (2, 1, 'bo-lind', 'Bo Lind', null, null, 'Digest', 2);
insert into TranscriptWinner (TranscriptId, WinnerId) values (1, 1), (2, 2);
insert into QuestionAnswer (Id, TranscriptId, Position, Anchor, Asker, Question, Answer) values
    (1, 1, 1, 'start', 'Cy Oduya', 'Where did it begin?', '[{"Speaker":null,"Text":"With the tin roofs."},{"Speaker":"Bo Lind","Text":"I held the ladder."}]'),
    (2, 1, 2, 'cold', null, 'Was it cold?', '[{"Speaker":null,"Text":"Very."}]'),
    (3, 2, 1, 'unasked', null, null, '[{"Speaker":null,"Text":"Lind thanked the harbour."}]');
