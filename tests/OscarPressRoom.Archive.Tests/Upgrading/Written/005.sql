-- Two who may sign in, and all that an account can have.
insert into Account (Id, UserName, NormalizedUserName, Email, NormalizedEmail, Role, IsDisabled, PasswordHash, SecurityStamp, ConcurrencyStamp, LockoutEnabled, LockoutEnd, AccessFailedCount) values
    (1, 'ana@example.org', 'ANA@EXAMPLE.ORG', 'ana@example.org', 'ANA@EXAMPLE.ORG', 'admin', 0, 'AQAAAA==', 'S1', 'C1', 1, null, 0),
    (2, 'cy@example.org', 'CY@EXAMPLE.ORG', 'cy@example.org', 'CY@EXAMPLE.ORG', 'editor', 1, null, 'S2', 'C2', 1, '2014-03-04 00:00:00+00:00', 3);
insert into AccountPasskey (CredentialId, UserId, Data) values (x'ab', 1, '{"Name":"Key"}');
insert into AccountLogin (LoginProvider, ProviderKey, ProviderDisplayName, UserId) values ('organisation', '17', 'The House', 1);
insert into RecoveryCode (AccountId, Hash) values (1, x'cd');
insert into Invitation (Id, AccountId, Hash, ExpiresAt) values (1, 2, x'ef', '2014-03-07 00:00:00+00:00');
insert into Activity (Id, At, By, Kind, About, Address) values (1, '2014-03-03 09:00:00+00:00', 'ana@example.org', 'SignedIn', 'ana@example.org', null);
