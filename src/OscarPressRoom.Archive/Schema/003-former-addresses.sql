-- When a transcript came, when its words last changed, and whether search engines may list it.
alter table Transcript add column AddedAt text not null default '';
alter table Transcript add column ChangedAt text not null default '';
alter table Transcript add column IsIndexed integer not null default 1 check (IsIndexed in (0, 1));
update Transcript set (AddedAt, ChangedAt) = (select At, At from ImportRun where ImportRun.Id = ImportRunId);

-- A pair's wording before it was changed or removed. It belongs to an address, which outlives the pair's row.
create table Revision (
    Id           integer primary key,
    TranscriptId integer not null references Transcript (Id) on delete cascade,
    Anchor       text not null,
    At           text not null,
    ImportRunId  integer references ImportRun (Id) on delete set null,
    Asker        text,
    Question     text,
    Answer       text not null check (json_valid(Answer))
) strict;
create index RevisionAddress on Revision (TranscriptId, Anchor);
create index RevisionImportRun on Revision (ImportRunId);

-- Triggers keep them, so that no way to change a pair can forget to.
create trigger QuestionAnswerReworded after update of Asker, Question, Answer on QuestionAnswer
when (old.Asker, old.Question, old.Answer) is not (new.Asker, new.Question, new.Answer) begin
    insert into Revision (TranscriptId, Anchor, At, ImportRunId, Asker, Question, Answer)
    select old.TranscriptId, old.Anchor, strftime('%F %H:%M:%f+00:00'), ImportRunId, old.Asker, old.Question, old.Answer
    from Transcript where Id = old.TranscriptId;
end;

-- With its whole transcript a pair goes without a trace: there the transcript is gone first.
create trigger QuestionAnswerRemoved after delete on QuestionAnswer begin
    insert into Revision (TranscriptId, Anchor, At, ImportRunId, Asker, Question, Answer)
    select old.TranscriptId, old.Anchor, strftime('%F %H:%M:%f+00:00'), ImportRunId, old.Asker, old.Question, old.Answer
    from Transcript where Id = old.TranscriptId;
end;

-- Names in addresses under which something stood before, and what now stands elsewhere.
create table FormerTranscript (
    Event        integer not null,
    Slug         text not null,
    TranscriptId integer not null references Transcript (Id) on delete cascade,
    primary key (Event, Slug)
) strict, without rowid;
create index FormerTranscriptTranscript on FormerTranscript (TranscriptId);
create table FormerAnchor (
    TranscriptId     integer not null references Transcript (Id) on delete cascade,
    Anchor           text not null,
    QuestionAnswerId integer not null references QuestionAnswer (Id) on delete cascade,
    primary key (TranscriptId, Anchor)
) strict, without rowid;
create index FormerAnchorQuestionAnswer on FormerAnchor (QuestionAnswerId);
create table FormerPerson (
    Slug     text primary key,
    PersonId integer not null references Person (Id) on delete cascade
) strict, without rowid;
create index FormerPersonPerson on FormerPerson (PersonId);

-- A film has no row of its own: its name is a winner's.
create table FormerFilm (
    Slug     text primary key,
    WinnerId integer not null references Winner (Id) on delete cascade
) strict, without rowid;
create index FormerFilmWinner on FormerFilm (WinnerId);

create trigger TranscriptMoved after update of EventId, Slug on Transcript
when (old.EventId, old.Slug) is not (new.EventId, new.Slug) begin
    insert or replace into FormerTranscript (Event, Slug, TranscriptId)
    select Number, old.Slug, new.Id from Event where Id = old.EventId;
end;
create trigger AnchorRenamed after update of TranscriptId, Anchor on QuestionAnswer
when (old.TranscriptId, old.Anchor) is not (new.TranscriptId, new.Anchor) begin
    insert or replace into FormerAnchor (TranscriptId, Anchor, QuestionAnswerId) values (old.TranscriptId, old.Anchor, new.Id);
end;
create trigger PersonRenamed after update of Slug on Person when old.Slug is not new.Slug begin
    insert or replace into FormerPerson (Slug, PersonId) values (old.Slug, new.Id);
end;
create trigger FilmRenamed after update of FilmSlug on Winner
when old.FilmSlug is not new.FilmSlug and old.FilmSlug is not null and new.FilmSlug is not null begin
    insert or replace into FormerFilm (Slug, WinnerId) values (old.FilmSlug, new.Id);
end;
