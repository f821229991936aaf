-- What came when; then names that were put right, and a wording; and a pair that went.
update Transcript set AddedAt = '2014-03-02 20:00:00+00:00', ChangedAt = '2014-03-03 08:00:00+00:00', IsIndexed = iif(Id = 2, 0, 1);
update Transcript set Slug = 'mara-quist' where Id = 1;
update Person set Slug = 'mara-quist' where Id = 1;
update Winner set Film = 'Tin Moon', FilmSlug = 'tin-moon' where Id = 1;
update QuestionAnswer set Anchor = 'begin' where Id = 1;
update QuestionAnswer set Answer = '[{"Speaker":null,"Text":"Bitterly."}]' where Id = 2;
insert into QuestionAnswer (Id, TranscriptId, Position, Anchor, Question, Answer, ImportRunId) values (4, 1, 3, 'far', 'Was it far?', '[{"Speaker":null,"Text":"No."}]', 1);
delete from QuestionAnswer where Id = 4;
