-- The units as they are; kept in the transaction that appends their events.
create table unit (
    path        text collate "C" primary key,
    parent      text collate "C" not null,
    level       text             not null,
    code        text collate "C" not null,
    kind        text             not null,
    name        text             not null,
    full_name   text             not null,
    -- Both names without accents, in lower case: what people type into a search box.
    search_name text             not null,
    households  integer,
    population  integer,
    adults      integer,
    valid_from  date             not null,
    -- Number of the last event in the unit's stream.
    sequence    bigint           not null
);

create index unit_children on unit (parent, path);

-- Codes of communes are unique in the country (Quyết định 19/2025/QĐ-TTg).
create unique index unit_commune_code on unit (code) where level = 'COMMUNE';
