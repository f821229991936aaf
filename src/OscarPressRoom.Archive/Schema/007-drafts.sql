-- A file at the door, not in the archive: read, perhaps put right, and waiting to be published.
create table Draft (
    Id          integer primary key autoincrement,
    At          text not null,
    By          text not null,
    File        text not null,
    Hash        text not null,
    Content     blob not null,
    Edited      text check (json_valid(Edited)),
    Version     integer not null,
    SavedAt     text not null,
    SavedBy     text not null,
    PublishAt   text,
    Refusal     text,
    Secret      text unique,
    PublishedAt text,
    PublishedBy text,
    ChangeId    integer references Change (Id)
) strict;
create index DraftHash on Draft (Hash);
create index DraftPublishAt on Draft (PublishAt);
create index DraftChange on Draft (ChangeId);
