-- A draft that waits for its time.
insert into Draft (Id, At, By, File, Hash, Content, Version, SavedAt, SavedBy, PublishAt, Secret) values
    (1, '2014-03-06 10:00:00+00:00', 'cy@example.org', 'ruiz.txt', 'dbc1b4c900ffe48d575b5da5c638040125f65db0fe3e24494b76ea986457d986', x'02', 3, '2014-03-06 11:00:00+00:00', 'ana@example.org', '2099-01-01 00:00:00+00:00', 'ab12');
