-- One act of changing the archive. While it is open, which is inside one transaction, all that it does is written down below.
create table Change (
    Id          integer primary key autoincrement,
    At          text not null,
    By          text not null,
    What        text not null,
    Why         text not null,
    ImportRunId integer references ImportRun (Id) on delete set null,
    UndoesId    integer references Change (Id),
    UndoneById  integer references Change (Id),
    IsOpen      integer not null check (IsOpen in (0, 1))
) strict;
create unique index ChangeOpen on Change (IsOpen) where IsOpen = 1;
create index ChangeImportRun on Change (ImportRunId);
create index ChangeUndoes on Change (UndoesId);
create index ChangeUndoneBy on Change (UndoneById);

-- A row as it was before a change; without a before it came with the change. A key of several columns is an array.
create table ChangedRow (
    Id        integer primary key,
    ChangeId  integer not null references Change (Id),
    TableName text not null,
    RowKey    any not null,
    Before    text
) strict;
create index ChangedRowChange on ChangedRow (ChangeId);
create index ChangedRowKey on ChangedRow (TableName, RowKey);

-- What an undone deletion brings back must find its number free: a number is given once. This is SQLite's procedure for a change of
-- the schema that leaves the rows as they are (lang_altertable.html, 7).
pragma writable_schema = on;
update sqlite_schema set sql = replace(sql, 'integer primary key,', 'integer primary key autoincrement,')
where type = 'table' and name in ('Event', 'Award', 'Winner', 'Person', 'Transcript', 'QuestionAnswer', 'Revision');
pragma writable_schema = reset;
insert into sqlite_sequence (name, seq)
select 'Event', coalesce(max(Id), 0) from Event
union all select 'Award', coalesce(max(Id), 0) from Award
union all select 'Winner', coalesce(max(Id), 0) from Winner
union all select 'Person', coalesce(max(Id), 0) from Person
union all select 'Transcript', coalesce(max(Id), 0) from Transcript
union all select 'QuestionAnswer', coalesce(max(Id), 0) from QuestionAnswer
union all select 'Revision', coalesce(max(Id), 0) from Revision;

-- When somebody last corrected it by hand.
alter table Transcript add column CorrectedAt text;

-- The change that ended a wording.
alter table Revision add column ChangeId integer references Change (Id);
create index RevisionChange on Revision (ChangeId);
drop trigger QuestionAnswerReworded;
create trigger QuestionAnswerReworded after update of Asker, Question, Answer on QuestionAnswer
when (old.Asker, old.Question, old.Answer) is not (new.Asker, new.Question, new.Answer) begin
    insert into Revision (TranscriptId, Anchor, At, ImportRunId, ChangeId, Asker, Question, Answer)
    select old.TranscriptId, old.Anchor, strftime('%F %H:%M:%f+00:00'), ImportRunId, (select Id from Change where IsOpen = 1), old.Asker, old.Question, old.Answer
    from Transcript where Id = old.TranscriptId;
end;
drop trigger QuestionAnswerRemoved;
create trigger QuestionAnswerRemoved after delete on QuestionAnswer begin
    insert into Revision (TranscriptId, Anchor, At, ImportRunId, ChangeId, Asker, Question, Answer)
    select old.TranscriptId, old.Anchor, strftime('%F %H:%M:%f+00:00'), ImportRunId, (select Id from Change where IsOpen = 1), old.Asker, old.Question, old.Answer
    from Transcript where Id = old.TranscriptId;
end;

-- Former names are updated rather than replaced: what is replaced goes without its trigger. An undo restores where they led.
drop trigger TranscriptMoved;
create trigger TranscriptMoved after update of EventId, Slug on Transcript
when (old.EventId, old.Slug) is not (new.EventId, new.Slug) begin
    insert into FormerTranscript (Event, Slug, TranscriptId)
    select Number, old.Slug, new.Id from Event where Id = old.EventId
    on conflict do update set TranscriptId = excluded.TranscriptId where not exists (select 1 from Change where IsOpen = 1 and UndoesId is not null);
end;
drop trigger AnchorRenamed;
create trigger AnchorRenamed after update of TranscriptId, Anchor on QuestionAnswer
when (old.TranscriptId, old.Anchor) is not (new.TranscriptId, new.Anchor) begin
    insert into FormerAnchor (TranscriptId, Anchor, QuestionAnswerId) values (old.TranscriptId, old.Anchor, new.Id)
    on conflict do update set QuestionAnswerId = excluded.QuestionAnswerId where not exists (select 1 from Change where IsOpen = 1 and UndoesId is not null);
end;
drop trigger PersonRenamed;
create trigger PersonRenamed after update of Slug on Person when old.Slug is not new.Slug begin
    insert into FormerPerson (Slug, PersonId) values (old.Slug, new.Id)
    on conflict do update set PersonId = excluded.PersonId where not exists (select 1 from Change where IsOpen = 1 and UndoesId is not null);
end;
drop trigger FilmRenamed;
create trigger FilmRenamed after update of FilmSlug on Winner
when old.FilmSlug is not new.FilmSlug and old.FilmSlug is not null and new.FilmSlug is not null begin
    insert into FormerFilm (Slug, WinnerId) values (old.FilmSlug, new.Id)
    on conflict do update set WinnerId = excluded.WinnerId where not exists (select 1 from Change where IsOpen = 1 and UndoesId is not null);
end;

-- Triggers write changes down, so that no way to change the archive can forget to. What is derived (places, the index) is derived again
-- when a change is undone; earlier wordings are only ever added, but go with their transcript.
create trigger EventEnteredInChange after insert on Event begin
    insert into ChangedRow (ChangeId, TableName, RowKey)
    select Id, 'Event', new.Id from Change where IsOpen = 1;
end;
create trigger EventAlteredInChange after update of Number, Name, Date, Venue, City on Event
when (old.Number, old.Name, old.Date, old.Venue, old.City) is not (new.Number, new.Name, new.Date, new.Venue, new.City) begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'Event', old.Id, json_object('Id', old.Id, 'Number', old.Number, 'Name', old.Name, 'Date', old.Date, 'Venue', old.Venue, 'City', old.City) from Change where IsOpen = 1;
end;
create trigger EventGoneInChange after delete on Event begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'Event', old.Id, json_object('Id', old.Id, 'Number', old.Number, 'Name', old.Name, 'Date', old.Date, 'Venue', old.Venue, 'City', old.City) from Change where IsOpen = 1;
end;
create trigger AwardEnteredInChange after insert on Award begin
    insert into ChangedRow (ChangeId, TableName, RowKey)
    select Id, 'Award', new.Id from Change where IsOpen = 1;
end;
create trigger AwardAlteredInChange after update of EventId, Name, Category, Slug on Award
when (old.EventId, old.Name, old.Category, old.Slug) is not (new.EventId, new.Name, new.Category, new.Slug) begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'Award', old.Id, json_object('Id', old.Id, 'EventId', old.EventId, 'Name', old.Name, 'Category', old.Category, 'Slug', old.Slug) from Change where IsOpen = 1;
end;
create trigger AwardGoneInChange after delete on Award begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'Award', old.Id, json_object('Id', old.Id, 'EventId', old.EventId, 'Name', old.Name, 'Category', old.Category, 'Slug', old.Slug) from Change where IsOpen = 1;
end;
create trigger WinnerEnteredInChange after insert on Winner begin
    insert into ChangedRow (ChangeId, TableName, RowKey)
    select Id, 'Winner', new.Id from Change where IsOpen = 1;
end;
create trigger WinnerAlteredInChange after update of AwardId, Credit, Film, FilmSlug, Inferred on Winner
when (old.AwardId, old.Credit, old.Film, old.FilmSlug, old.Inferred) is not (new.AwardId, new.Credit, new.Film, new.FilmSlug, new.Inferred) begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'Winner', old.Id, json_object('Id', old.Id, 'AwardId', old.AwardId, 'Credit', old.Credit, 'Film', old.Film, 'FilmSlug', old.FilmSlug, 'Inferred', old.Inferred) from Change where IsOpen = 1;
end;
create trigger WinnerGoneInChange after delete on Winner begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'Winner', old.Id, json_object('Id', old.Id, 'AwardId', old.AwardId, 'Credit', old.Credit, 'Film', old.Film, 'FilmSlug', old.FilmSlug, 'Inferred', old.Inferred) from Change where IsOpen = 1;
end;
create trigger PersonEnteredInChange after insert on Person begin
    insert into ChangedRow (ChangeId, TableName, RowKey)
    select Id, 'Person', new.Id from Change where IsOpen = 1;
end;
create trigger PersonAlteredInChange after update of Name, Slug on Person
when (old.Name, old.Slug) is not (new.Name, new.Slug) begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'Person', old.Id, json_object('Id', old.Id, 'Name', old.Name, 'Slug', old.Slug) from Change where IsOpen = 1;
end;
create trigger PersonGoneInChange after delete on Person begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'Person', old.Id, json_object('Id', old.Id, 'Name', old.Name, 'Slug', old.Slug) from Change where IsOpen = 1;
end;
create trigger PersonNameEnteredInChange after insert on PersonName begin
    insert into ChangedRow (ChangeId, TableName, RowKey)
    select Id, 'PersonName', new.Key from Change where IsOpen = 1;
end;
create trigger PersonNameAlteredInChange after update of Key, Name, PersonId on PersonName
when (old.Key, old.Name, old.PersonId) is not (new.Key, new.Name, new.PersonId) begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'PersonName', old.Key, json_object('Key', old.Key, 'Name', old.Name, 'PersonId', old.PersonId) from Change where IsOpen = 1;
    insert into ChangedRow (ChangeId, TableName, RowKey)
    select Id, 'PersonName', new.Key from Change where IsOpen = 1 and old.Key is not new.Key;
end;
create trigger PersonNameGoneInChange after delete on PersonName begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'PersonName', old.Key, json_object('Key', old.Key, 'Name', old.Name, 'PersonId', old.PersonId) from Change where IsOpen = 1;
end;
create trigger WinnerPersonEnteredInChange after insert on WinnerPerson begin
    insert into ChangedRow (ChangeId, TableName, RowKey)
    select Id, 'WinnerPerson', json_array(new.WinnerId, new.PersonId) from Change where IsOpen = 1;
end;
create trigger WinnerPersonAlteredInChange after update of WinnerId, PersonId on WinnerPerson
when (old.WinnerId, old.PersonId) is not (new.WinnerId, new.PersonId) begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'WinnerPerson', json_array(old.WinnerId, old.PersonId), json_object('WinnerId', old.WinnerId, 'PersonId', old.PersonId) from Change where IsOpen = 1;
    insert into ChangedRow (ChangeId, TableName, RowKey)
    select Id, 'WinnerPerson', json_array(new.WinnerId, new.PersonId) from Change where IsOpen = 1 and (old.WinnerId, old.PersonId) is not (new.WinnerId, new.PersonId);
end;
create trigger WinnerPersonGoneInChange after delete on WinnerPerson begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'WinnerPerson', json_array(old.WinnerId, old.PersonId), json_object('WinnerId', old.WinnerId, 'PersonId', old.PersonId) from Change where IsOpen = 1;
end;
create trigger TranscriptEnteredInChange after insert on Transcript begin
    insert into ChangedRow (ChangeId, TableName, RowKey)
    select Id, 'Transcript', new.Id from Change where IsOpen = 1;
end;
create trigger TranscriptAlteredInChange after update of EventId, Slug, Title, Source, Rights, Rendition, ImportRunId, AddedAt, ChangedAt, IsIndexed, CorrectedAt on Transcript
when (old.EventId, old.Slug, old.Title, old.Source, old.Rights, old.Rendition, old.ImportRunId, old.AddedAt, old.ChangedAt, old.IsIndexed, old.CorrectedAt) is not (new.EventId, new.Slug, new.Title, new.Source, new.Rights, new.Rendition, new.ImportRunId, new.AddedAt, new.ChangedAt, new.IsIndexed, new.CorrectedAt) begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'Transcript', old.Id, json_object('Id', old.Id, 'EventId', old.EventId, 'Slug', old.Slug, 'Title', old.Title, 'Source', old.Source, 'Rights', old.Rights, 'Rendition', old.Rendition, 'ImportRunId', old.ImportRunId, 'AddedAt', old.AddedAt, 'ChangedAt', old.ChangedAt, 'IsIndexed', old.IsIndexed, 'CorrectedAt', old.CorrectedAt) from Change where IsOpen = 1;
end;
create trigger TranscriptGoneInChange after delete on Transcript begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'Transcript', old.Id, json_object('Id', old.Id, 'EventId', old.EventId, 'Slug', old.Slug, 'Title', old.Title, 'Source', old.Source, 'Rights', old.Rights, 'Rendition', old.Rendition, 'ImportRunId', old.ImportRunId, 'AddedAt', old.AddedAt, 'ChangedAt', old.ChangedAt, 'IsIndexed', old.IsIndexed, 'CorrectedAt', old.CorrectedAt) from Change where IsOpen = 1;
end;
create trigger TranscriptWinnerEnteredInChange after insert on TranscriptWinner begin
    insert into ChangedRow (ChangeId, TableName, RowKey)
    select Id, 'TranscriptWinner', json_array(new.TranscriptId, new.WinnerId) from Change where IsOpen = 1;
end;
create trigger TranscriptWinnerAlteredInChange after update of TranscriptId, WinnerId on TranscriptWinner
when (old.TranscriptId, old.WinnerId) is not (new.TranscriptId, new.WinnerId) begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'TranscriptWinner', json_array(old.TranscriptId, old.WinnerId), json_object('TranscriptId', old.TranscriptId, 'WinnerId', old.WinnerId) from Change where IsOpen = 1;
    insert into ChangedRow (ChangeId, TableName, RowKey)
    select Id, 'TranscriptWinner', json_array(new.TranscriptId, new.WinnerId) from Change where IsOpen = 1 and (old.TranscriptId, old.WinnerId) is not (new.TranscriptId, new.WinnerId);
end;
create trigger TranscriptWinnerGoneInChange after delete on TranscriptWinner begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'TranscriptWinner', json_array(old.TranscriptId, old.WinnerId), json_object('TranscriptId', old.TranscriptId, 'WinnerId', old.WinnerId) from Change where IsOpen = 1;
end;
create trigger QuestionAnswerEnteredInChange after insert on QuestionAnswer begin
    insert into ChangedRow (ChangeId, TableName, RowKey)
    select Id, 'QuestionAnswer', new.Id from Change where IsOpen = 1;
end;
create trigger QuestionAnswerAlteredInChange after update of TranscriptId, ImportRunId, Position, Anchor, Asker, Question, Answer on QuestionAnswer
when (old.TranscriptId, old.ImportRunId, old.Position, old.Anchor, old.Asker, old.Question, old.Answer) is not (new.TranscriptId, new.ImportRunId, new.Position, new.Anchor, new.Asker, new.Question, new.Answer) begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'QuestionAnswer', old.Id, json_object('Id', old.Id, 'TranscriptId', old.TranscriptId, 'ImportRunId', old.ImportRunId, 'Position', old.Position, 'Anchor', old.Anchor, 'Asker', old.Asker, 'Question', old.Question, 'Answer', old.Answer) from Change where IsOpen = 1;
end;
create trigger QuestionAnswerGoneInChange after delete on QuestionAnswer begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'QuestionAnswer', old.Id, json_object('Id', old.Id, 'TranscriptId', old.TranscriptId, 'ImportRunId', old.ImportRunId, 'Position', old.Position, 'Anchor', old.Anchor, 'Asker', old.Asker, 'Question', old.Question, 'Answer', old.Answer) from Change where IsOpen = 1;
end;
create trigger FormerTranscriptEnteredInChange after insert on FormerTranscript begin
    insert into ChangedRow (ChangeId, TableName, RowKey)
    select Id, 'FormerTranscript', json_array(new.Event, new.Slug) from Change where IsOpen = 1;
end;
create trigger FormerTranscriptAlteredInChange after update of Event, Slug, TranscriptId on FormerTranscript
when (old.Event, old.Slug, old.TranscriptId) is not (new.Event, new.Slug, new.TranscriptId) begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'FormerTranscript', json_array(old.Event, old.Slug), json_object('Event', old.Event, 'Slug', old.Slug, 'TranscriptId', old.TranscriptId) from Change where IsOpen = 1;
    insert into ChangedRow (ChangeId, TableName, RowKey)
    select Id, 'FormerTranscript', json_array(new.Event, new.Slug) from Change where IsOpen = 1 and (old.Event, old.Slug) is not (new.Event, new.Slug);
end;
create trigger FormerTranscriptGoneInChange after delete on FormerTranscript begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'FormerTranscript', json_array(old.Event, old.Slug), json_object('Event', old.Event, 'Slug', old.Slug, 'TranscriptId', old.TranscriptId) from Change where IsOpen = 1;
end;
create trigger FormerAnchorEnteredInChange after insert on FormerAnchor begin
    insert into ChangedRow (ChangeId, TableName, RowKey)
    select Id, 'FormerAnchor', json_array(new.TranscriptId, new.Anchor) from Change where IsOpen = 1;
end;
create trigger FormerAnchorAlteredInChange after update of TranscriptId, Anchor, QuestionAnswerId on FormerAnchor
when (old.TranscriptId, old.Anchor, old.QuestionAnswerId) is not (new.TranscriptId, new.Anchor, new.QuestionAnswerId) begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'FormerAnchor', json_array(old.TranscriptId, old.Anchor), json_object('TranscriptId', old.TranscriptId, 'Anchor', old.Anchor, 'QuestionAnswerId', old.QuestionAnswerId) from Change where IsOpen = 1;
    insert into ChangedRow (ChangeId, TableName, RowKey)
    select Id, 'FormerAnchor', json_array(new.TranscriptId, new.Anchor) from Change where IsOpen = 1 and (old.TranscriptId, old.Anchor) is not (new.TranscriptId, new.Anchor);
end;
create trigger FormerAnchorGoneInChange after delete on FormerAnchor begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'FormerAnchor', json_array(old.TranscriptId, old.Anchor), json_object('TranscriptId', old.TranscriptId, 'Anchor', old.Anchor, 'QuestionAnswerId', old.QuestionAnswerId) from Change where IsOpen = 1;
end;
create trigger FormerPersonEnteredInChange after insert on FormerPerson begin
    insert into ChangedRow (ChangeId, TableName, RowKey)
    select Id, 'FormerPerson', new.Slug from Change where IsOpen = 1;
end;
create trigger FormerPersonAlteredInChange after update of Slug, PersonId on FormerPerson
when (old.Slug, old.PersonId) is not (new.Slug, new.PersonId) begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'FormerPerson', old.Slug, json_object('Slug', old.Slug, 'PersonId', old.PersonId) from Change where IsOpen = 1;
    insert into ChangedRow (ChangeId, TableName, RowKey)
    select Id, 'FormerPerson', new.Slug from Change where IsOpen = 1 and old.Slug is not new.Slug;
end;
create trigger FormerPersonGoneInChange after delete on FormerPerson begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'FormerPerson', old.Slug, json_object('Slug', old.Slug, 'PersonId', old.PersonId) from Change where IsOpen = 1;
end;
create trigger FormerFilmEnteredInChange after insert on FormerFilm begin
    insert into ChangedRow (ChangeId, TableName, RowKey)
    select Id, 'FormerFilm', new.Slug from Change where IsOpen = 1;
end;
create trigger FormerFilmAlteredInChange after update of Slug, WinnerId on FormerFilm
when (old.Slug, old.WinnerId) is not (new.Slug, new.WinnerId) begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'FormerFilm', old.Slug, json_object('Slug', old.Slug, 'WinnerId', old.WinnerId) from Change where IsOpen = 1;
    insert into ChangedRow (ChangeId, TableName, RowKey)
    select Id, 'FormerFilm', new.Slug from Change where IsOpen = 1 and old.Slug is not new.Slug;
end;
create trigger FormerFilmGoneInChange after delete on FormerFilm begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'FormerFilm', old.Slug, json_object('Slug', old.Slug, 'WinnerId', old.WinnerId) from Change where IsOpen = 1;
end;
create trigger RevisionGoneInChange after delete on Revision begin
    insert into ChangedRow (ChangeId, TableName, RowKey, Before)
    select Id, 'Revision', old.Id, json_object('Id', old.Id, 'TranscriptId', old.TranscriptId, 'Anchor', old.Anchor, 'At', old.At, 'ImportRunId', old.ImportRunId, 'ChangeId', old.ChangeId, 'Asker', old.Asker, 'Question', old.Question, 'Answer', old.Answer) from Change where IsOpen = 1;
end;
