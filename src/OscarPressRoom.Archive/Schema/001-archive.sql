-- A ceremony of the Academy Awards.
create table Event (
    Id     integer primary key,
    Number integer not null unique,
    Name   text not null,
    Date   text,
    Venue  text,
    City   text
) strict;

-- One category at one event.
create table Award (
    Id       integer primary key,
    EventId  integer not null references Event (Id),
    Name     text not null,
    Category text,
    Slug     text not null,
    unique (EventId, Slug)
) strict;
create index AwardSlug on Award (Slug);

-- A winning entry of an award.
create table Winner (
    Id       integer primary key,
    AwardId  integer not null references Award (Id),
    Credit   text not null,
    Film     text,
    FilmSlug text,
    Inferred text not null default '[]'
) strict;
create index WinnerAward on Winner (AwardId);
create index WinnerFilm on Winner (FilmSlug);

-- Somebody on a winner's credit; one row however often they won.
create table Person (
    Id   integer primary key,
    Name text not null,
    Slug text not null unique
) strict;

-- A spelling of a person's name; the key is its folded words.
create table PersonName (
    Key      text primary key,
    Name     text not null,
    PersonId integer not null references Person (Id) on delete cascade
) strict, without rowid;
create index PersonNamePerson on PersonName (PersonId);

create table WinnerPerson (
    WinnerId integer not null references Winner (Id) on delete cascade,
    PersonId integer not null references Person (Id) on delete cascade,
    primary key (WinnerId, PersonId)
) strict, without rowid;
create index WinnerPersonPerson on WinnerPerson (PersonId);

-- One act of importing a file, with its original bytes.
create table ImportRun (
    Id          integer primary key,
    At          text not null,
    By          text not null,
    File        text not null,
    Hash        text not null,
    Transcripts integer not null,
    Added       integer not null,
    Changed     integer not null,
    Unchanged   integer not null,
    Removed     integer not null,
    Content     blob not null
) strict;
create index ImportRunHash on ImportRun (Hash);
create index ImportRunFile on ImportRun (File);

-- One press-room conversation from one source.
create table Transcript (
    Id          integer primary key,
    EventId     integer not null references Event (Id),
    Slug        text not null,
    Title       text not null,
    Source      text,
    Rights      text,
    Rendition   text not null check (Rendition in ('Verbatim', 'Digest')),
    ImportRunId integer not null references ImportRun (Id),
    unique (EventId, Slug)
) strict;
create index TranscriptImportRun on Transcript (ImportRunId);

create table TranscriptWinner (
    TranscriptId integer not null references Transcript (Id) on delete cascade,
    WinnerId     integer not null references Winner (Id) on delete cascade,
    primary key (TranscriptId, WinnerId)
) strict, without rowid;
create index TranscriptWinnerWinner on TranscriptWinner (WinnerId);

-- One exchange; the answer is a JSON array of {"Speaker": …, "Text": …}.
create table QuestionAnswer (
    Id           integer primary key,
    TranscriptId integer not null references Transcript (Id) on delete cascade,
    Position     integer not null check (Position > 0),
    Anchor       text not null,
    Asker        text,
    Question     text,
    Answer       text not null check (json_valid(Answer)),
    unique (TranscriptId, Anchor)
) strict;
create index QuestionAnswerPlace on QuestionAnswer (TranscriptId, Position);

-- What the index holds of a pair: the text of one row, column by column.
create view QuestionAnswerText as
select pair.Id,
       coalesce(pair.Question, '') as Question,
       coalesce((select group_concat(value ->> 'Text', char(10)) from json_each(pair.Answer)), '') as Answer,
       coalesce((select group_concat(Name, char(10)) from (
           select distinct Person.Name
           from TranscriptWinner
           join WinnerPerson on WinnerPerson.WinnerId = TranscriptWinner.WinnerId
           join Person on Person.Id = WinnerPerson.PersonId
           where TranscriptWinner.TranscriptId = pair.TranscriptId
           order by Person.Id)), '') as People,
       coalesce((select group_concat(Film, char(10)) from (
           select distinct Winner.Film
           from TranscriptWinner join Winner on Winner.Id = TranscriptWinner.WinnerId
           where TranscriptWinner.TranscriptId = pair.TranscriptId and Winner.Film is not null
           order by Winner.Film)), '') as Film,
       coalesce((select group_concat(Name, char(10)) from (
           select distinct Award.Name
           from TranscriptWinner
           join Winner on Winner.Id = TranscriptWinner.WinnerId
           join Award on Award.Id = Winner.AwardId
           where TranscriptWinner.TranscriptId = pair.TranscriptId
           order by Award.Id)), '') as Award,
       (select Event.Name || ' ' || coalesce(strftime('%Y', Event.Date), '')
        from Transcript join Event on Event.Id = Transcript.EventId
        where Transcript.Id = pair.TranscriptId) as Event
from QuestionAnswer as pair;

-- The full-text index. It keeps its own copy of the text, so that a row can be replaced whatever stood there before.
create virtual table QuestionAnswerIndex using fts5 (
    Question, Answer, People, Film, Award, Event,
    tokenize = "porter unicode61 remove_diacritics 2"
);

-- A changed pair replaces its row; a change around it (its winners, their people, the event) touches the pair.
create trigger QuestionAnswerInserted after insert on QuestionAnswer begin
    insert into QuestionAnswerIndex (rowid, Question, Answer, People, Film, Award, Event)
    select * from QuestionAnswerText where Id = new.Id;
end;
create trigger QuestionAnswerUpdated after update on QuestionAnswer begin
    insert or replace into QuestionAnswerIndex (rowid, Question, Answer, People, Film, Award, Event)
    select * from QuestionAnswerText where Id = new.Id;
end;
create trigger QuestionAnswerDeleted after delete on QuestionAnswer begin
    delete from QuestionAnswerIndex where rowid = old.Id;
end;
create trigger TranscriptWinnerInserted after insert on TranscriptWinner begin
    update QuestionAnswer set TranscriptId = TranscriptId where TranscriptId = new.TranscriptId;
end;
create trigger TranscriptWinnerDeleted after delete on TranscriptWinner begin
    update QuestionAnswer set TranscriptId = TranscriptId where TranscriptId = old.TranscriptId;
end;
create trigger WinnerPersonInserted after insert on WinnerPerson begin
    update QuestionAnswer set TranscriptId = TranscriptId
    where TranscriptId in (select TranscriptId from TranscriptWinner where WinnerId = new.WinnerId);
end;
create trigger WinnerPersonDeleted after delete on WinnerPerson begin
    update QuestionAnswer set TranscriptId = TranscriptId
    where TranscriptId in (select TranscriptId from TranscriptWinner where WinnerId = old.WinnerId);
end;
create trigger WinnerUpdated after update of Film, AwardId on Winner begin
    update QuestionAnswer set TranscriptId = TranscriptId
    where TranscriptId in (select TranscriptId from TranscriptWinner where WinnerId = new.Id);
end;
create trigger PersonUpdated after update of Name on Person begin
    update QuestionAnswer set TranscriptId = TranscriptId
    where TranscriptId in (
        select TranscriptId from TranscriptWinner
        join WinnerPerson on WinnerPerson.WinnerId = TranscriptWinner.WinnerId
        where WinnerPerson.PersonId = new.Id);
end;
create trigger AwardUpdated after update of Name on Award begin
    update QuestionAnswer set TranscriptId = TranscriptId
    where TranscriptId in (
        select TranscriptId from TranscriptWinner
        join Winner on Winner.Id = TranscriptWinner.WinnerId
        where Winner.AwardId = new.Id);
end;
create trigger EventUpdated after update of Name, Date on Event begin
    update QuestionAnswer set TranscriptId = TranscriptId
    where TranscriptId in (select Id from Transcript where EventId = new.Id);
end;
