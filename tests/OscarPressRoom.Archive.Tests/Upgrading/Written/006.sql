-- A correction of the third pair, which wrote itself down.
insert into Change (Id, At, By, What, Why, IsOpen) values (1, '2014-03-05 10:00:00+00:00', 'ana@example.org', 'Corrected a wording', 'The tape says so', 1);
update QuestionAnswer set Answer = '[{"Speaker":null,"Text":"Lind thanked the lighthouse."}]' where Id = 3;
update Transcript set CorrectedAt = '2014-03-05 10:00:00+00:00' where Id = 2;
update Change set IsOpen = 0 where Id = 1;
