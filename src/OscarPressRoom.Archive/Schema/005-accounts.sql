-- Somebody who may sign in. Accounts are never removed, only disabled, so that what they did keeps its name.
create table Account (
    Id                 integer primary key,
    UserName           text not null,
    NormalizedUserName text not null unique,
    Email              text not null,
    NormalizedEmail    text not null unique,
    Role               text not null check (Role in ('admin', 'editor')),
    IsDisabled         integer not null default 0 check (IsDisabled in (0, 1)),
    PasswordHash       text,
    SecurityStamp      text not null,
    ConcurrencyStamp   text not null,
    LockoutEnabled     integer not null default 1 check (LockoutEnabled in (0, 1)),
    LockoutEnd         text,
    AccessFailedCount  integer not null default 0
) strict;

-- A key on somebody's device that signs an account in; its data are the framework's.
create table AccountPasskey (
    CredentialId blob primary key,
    UserId       integer not null references Account (Id) on delete cascade,
    Data         text not null check (json_valid(Data))
) strict, without rowid;
create index AccountPasskeyUser on AccountPasskey (UserId);

-- What an organisation's sign-in calls an account.
create table AccountLogin (
    LoginProvider       text not null,
    ProviderKey         text not null,
    ProviderDisplayName text,
    UserId              integer not null references Account (Id) on delete cascade,
    primary key (LoginProvider, ProviderKey)
) strict, without rowid;
create index AccountLoginUser on AccountLogin (UserId);

-- A code that stands in once for a lost password; only its hash is kept.
create table RecoveryCode (
    AccountId integer not null references Account (Id) on delete cascade,
    Hash      blob not null,
    primary key (AccountId, Hash)
) strict, without rowid;

-- A link that lets somebody choose a password, once and in time; only the hash of its secret is kept.
-- Without an account it is the first start's, and makes the first admin.
create table Invitation (
    Id        integer primary key,
    AccountId integer references Account (Id) on delete cascade,
    Hash      blob not null,
    ExpiresAt text not null
) strict;
create index InvitationAccount on Invitation (AccountId);

-- What accounts did, and what was tried in their name, besides changes of the archive.
create table Activity (
    Id      integer primary key,
    At      text not null,
    By      text not null,
    Kind    text not null,
    About   text not null,
    Address text
) strict;
