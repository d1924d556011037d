-- Communes of a province that are looked at together; one without communes has ended.
create table area (
    unit     text collate "C"   not null,
    id       text collate "C"   not null,
    sequence bigint             not null,
    name     text               not null,
    communes text[] collate "C" not null,
    primary key (unit, id)
);
