create table note (id text primary key, text text not null, version bigint not null);
create table received_note (id text primary key, text text not null, times integer not null);
