-- Which run brought a pair: a search can be followed by what is new.
alter table QuestionAnswer add column ImportRunId integer references ImportRun (Id);
update QuestionAnswer set ImportRunId = (select ImportRunId from Transcript where Transcript.Id = QuestionAnswer.TranscriptId);
create index QuestionAnswerImportRun on QuestionAnswer (ImportRunId);

-- Where a pair stands in the whole archive, and its row in the index: the newest event first, then conversation by conversation.
-- Ten bits of event, twenty-one of transcript, thirty-two of pair; so the index answers "newest first" without sorting.
alter table QuestionAnswer add column Place integer;

drop trigger QuestionAnswerInserted;
drop trigger QuestionAnswerUpdated;
drop trigger QuestionAnswerDeleted;
drop trigger TranscriptWinnerInserted;
drop trigger TranscriptWinnerDeleted;
drop trigger WinnerPersonInserted;
drop trigger WinnerPersonDeleted;
drop trigger WinnerUpdated;
drop trigger PersonUpdated;
drop trigger AwardUpdated;
drop trigger EventUpdated;
drop view QuestionAnswerText;
drop table QuestionAnswerIndex;

-- The year of the ceremony: the printed date's, or the usual one (the third to the fifth were held a year early).
create view EventYear as
select Id as EventId, coalesce(cast(strftime('%Y', Date) as integer), Number + iif(Number between 3 and 5, 1927, 1928)) as Year
from Event;

-- Who is heard in a conversation.
create view TranscriptPerson as
select TranscriptId, PersonId from TranscriptWinner join WinnerPerson using (WinnerId);

-- What the index holds around a conversation: its place, names, and the tokens that filters look for.
create view TranscriptAround as
select Transcript.Id as TranscriptId,
       ((1023 - Event.Number) << 53) | (Transcript.Id << 32) as Place,
       index_named(coalesce((select group_concat(Name, char(10)) from (
           select distinct Person.Id, Person.Name
           from TranscriptWinner
           join WinnerPerson on WinnerPerson.WinnerId = TranscriptWinner.WinnerId
           join Person on Person.Id = WinnerPerson.PersonId
           where TranscriptWinner.TranscriptId = Transcript.Id
           order by Person.Id)), '')) as People,
       index_named(coalesce((select group_concat(Film, char(10)) from (
           select distinct Winner.Film
           from TranscriptWinner join Winner on Winner.Id = TranscriptWinner.WinnerId
           where TranscriptWinner.TranscriptId = Transcript.Id and Winner.Film is not null
           order by Winner.Film)), '')) as Film,
       index_named(coalesce((select group_concat(Name, char(10)) from (
           select distinct Award.Id, Award.Name
           from TranscriptWinner
           join Winner on Winner.Id = TranscriptWinner.WinnerId
           join Award on Award.Id = Winner.AwardId
           where TranscriptWinner.TranscriptId = Transcript.Id
           order by Award.Id)), '')) as Award,
       index_named(Event.Name || ' ' || EventYear.Year) as Event,
       (select group_concat(Token, ' ') from (
           select index_filter('all', '') as Token
           union all select index_filter('event', Event.Number)
           union all select index_filter('year', EventYear.Year)
           union all select index_filter('decade', EventYear.Year / 10 * 10)
           union all select index_filter('rendition', Transcript.Rendition)
           union all select index_filter('transcript', Event.Number || ' ' || Transcript.Slug)
           union all
           select index_filter('person', PersonName.Key)
           from TranscriptWinner
           join WinnerPerson on WinnerPerson.WinnerId = TranscriptWinner.WinnerId
           join PersonName on PersonName.PersonId = WinnerPerson.PersonId
           where TranscriptWinner.TranscriptId = Transcript.Id
           union
           select index_filter('film', Winner.FilmSlug)
           from TranscriptWinner join Winner on Winner.Id = TranscriptWinner.WinnerId
           where TranscriptWinner.TranscriptId = Transcript.Id and Winner.FilmSlug is not null
           union
           select index_filter('award', Award.Slug)
           from TranscriptWinner
           join Winner on Winner.Id = TranscriptWinner.WinnerId
           join Award on Award.Id = Winner.AwardId
           where TranscriptWinner.TranscriptId = Transcript.Id)) as Filter
from Transcript
join Event on Event.Id = Transcript.EventId
join EventYear on EventYear.EventId = Event.Id;

-- The same, kept: hundreds of pairs have it in common. A row without a place is written anew at once, and its pairs with it.
create table TranscriptText (
    TranscriptId integer primary key references Transcript (Id) on delete cascade,
    Place        integer,
    People       text not null,
    Film         text not null,
    Award        text not null,
    Event        text not null,
    Filter       text not null
) strict;
insert into TranscriptText select * from TranscriptAround;

-- What the index holds of a pair: the text of one row, column by column.
create view QuestionAnswerText as
select pair.Id, pair.Place, pair.Question, pair.Answer,
       index_exact(Question) as QuestionExact, index_exact(Answer) as AnswerExact,
       index_named(Asker) as Asker, index_named(Speaker) as Speaker,
       around.People, around.Film, around.Award, around.Event, around.Filter
from (select Id, Place, TranscriptId, coalesce(Question, '') as Question, coalesce(Asker, '') as Asker,
             coalesce((select group_concat(value ->> 'Text', char(10)) from json_each(QuestionAnswer.Answer)), '') as Answer,
             coalesce((select group_concat(Name, char(10)) from (select distinct value ->> 'Speaker' as Name from json_each(QuestionAnswer.Answer))), '') as Speaker
      from QuestionAnswer) as pair
join TranscriptText as around on around.TranscriptId = pair.TranscriptId;

-- The full-text index. Question and Answer are stemmed; their exact twins and the names are written in control characters, which
-- keeps the stemmer off; Filter holds one token for each fact that results are narrowed by. It keeps its own copy of the text, so
-- that a row can be replaced whatever stood there before.
create virtual table QuestionAnswerIndex using fts5 (
    Question, Answer, QuestionExact, AnswerExact, Asker, Speaker, People, Film, Award, Event, Filter,
    tokenize = "porter unicode61 remove_diacritics 2 categories 'L* N* Co Cc' separators '
	'"
);

-- Every token of the index with the number of pairs that hold it.
create virtual table QuestionAnswerWord using fts5vocab (QuestionAnswerIndex, row);

-- A changed pair replaces its row.
create trigger QuestionAnswerInserted after insert on QuestionAnswer begin
    update QuestionAnswer
    set Place = (select Place from TranscriptText where TranscriptId = new.TranscriptId) | Id
    where Id = new.Id;
end;
create trigger QuestionAnswerMoved after update of TranscriptId on QuestionAnswer begin
    update QuestionAnswer
    set Place = (select Place from TranscriptText where TranscriptId = new.TranscriptId) | Id
    where Id = new.Id;
end;
create trigger QuestionAnswerUpdated after update of Question, Answer, Asker, Place on QuestionAnswer begin
    delete from QuestionAnswerIndex where rowid = old.Place;
    insert into QuestionAnswerIndex (rowid, Question, Answer, QuestionExact, AnswerExact, Asker, Speaker, People, Film, Award, Event, Filter)
    select Place, Question, Answer, QuestionExact, AnswerExact, Asker, Speaker, People, Film, Award, Event, Filter
    from QuestionAnswerText where Id = new.Id;
end;
create trigger QuestionAnswerDeleted after delete on QuestionAnswer begin
    delete from QuestionAnswerIndex where rowid = old.Place;
end;

-- A change around a conversation takes its place away; it gets place and text anew, and so do its pairs. (Not one that is being deleted.)
create trigger TranscriptInserted after insert on Transcript begin
    insert into TranscriptText select * from TranscriptAround where TranscriptId = new.Id;
end;
create trigger TranscriptTextStale after update of Place on TranscriptText
when new.Place is null and exists (select 1 from Transcript where Id = new.TranscriptId) begin
    update TranscriptText
    set (Place, People, Film, Award, Event, Filter)
        = (select Place, People, Film, Award, Event, Filter from TranscriptAround where TranscriptId = new.TranscriptId)
    where TranscriptId = new.TranscriptId;
    update QuestionAnswer
    set Place = (select Place from TranscriptText where TranscriptId = new.TranscriptId) | Id
    where TranscriptId = new.TranscriptId;
end;
create trigger TranscriptUpdated after update of EventId, Slug, Rendition on Transcript begin
    update TranscriptText set Place = null where TranscriptId = new.Id;
end;
create trigger TranscriptWinnerInserted after insert on TranscriptWinner begin
    update TranscriptText set Place = null where TranscriptId = new.TranscriptId;
end;
create trigger TranscriptWinnerDeleted after delete on TranscriptWinner begin
    update TranscriptText set Place = null where TranscriptId = old.TranscriptId;
end;
create trigger WinnerPersonInserted after insert on WinnerPerson begin
    update TranscriptText set Place = null
    where TranscriptId in (select TranscriptId from TranscriptWinner where WinnerId = new.WinnerId);
end;
create trigger WinnerPersonDeleted after delete on WinnerPerson begin
    update TranscriptText set Place = null
    where TranscriptId in (select TranscriptId from TranscriptWinner where WinnerId = old.WinnerId);
end;
create trigger WinnerUpdated after update of Film, FilmSlug, AwardId on Winner begin
    update TranscriptText set Place = null
    where TranscriptId in (select TranscriptId from TranscriptWinner where WinnerId = new.Id);
end;
create trigger PersonUpdated after update of Name on Person begin
    update TranscriptText set Place = null
    where TranscriptId in (select TranscriptId from TranscriptPerson where PersonId = new.Id);
end;
create trigger PersonNameInserted after insert on PersonName begin
    update TranscriptText set Place = null
    where TranscriptId in (select TranscriptId from TranscriptPerson where PersonId = new.PersonId);
end;
create trigger PersonNameUpdated after update of Key, PersonId on PersonName begin
    update TranscriptText set Place = null
    where TranscriptId in (select TranscriptId from TranscriptPerson where PersonId in (old.PersonId, new.PersonId));
end;
create trigger PersonNameDeleted after delete on PersonName begin
    update TranscriptText set Place = null
    where TranscriptId in (select TranscriptId from TranscriptPerson where PersonId = old.PersonId);
end;
create trigger AwardUpdated after update of Name, Slug on Award begin
    update TranscriptText set Place = null
    where TranscriptId in (
        select TranscriptId from TranscriptWinner
        join Winner on Winner.Id = TranscriptWinner.WinnerId
        where Winner.AwardId = new.Id);
end;
create trigger EventUpdated after update of Number, Name, Date on Event begin
    update TranscriptText set Place = null
    where TranscriptId in (select Id from Transcript where EventId = new.Id);
end;

-- Every pair is placed, and so indexed.
update QuestionAnswer set Place = (select Place from TranscriptText where TranscriptText.TranscriptId = QuestionAnswer.TranscriptId) | Id;
