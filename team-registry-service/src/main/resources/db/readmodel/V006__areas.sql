-- Communes of a province that are looked at together.
create table area (
    unit     text collate "C"   not null,
    id       text collate "C"   not null,
    name     text               not null,
    communes text[] collate "C" not null,
    primary key (unit, id)
);
