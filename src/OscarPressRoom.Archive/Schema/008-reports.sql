-- A reader's note that something in a pair is wrong. It belongs to an address, which outlives the pair's row; who sent it is not kept.
create table Report (
    Id       integer primary key autoincrement,
    At       text not null,
    Event    integer not null,
    Slug     text not null,
    Anchor   text not null,
    Note     text not null,
    Question text,
    Answer   text,
    Outcome  text check (Outcome in ('Corrected', 'Declined')),
    ClosedBy text,
    ClosedAt text,
    check ((Outcome is null) = (ClosedBy is null) and (Outcome is null) = (ClosedAt is null))
) strict;
create index ReportOpen on Report (Id) where Outcome is null;
