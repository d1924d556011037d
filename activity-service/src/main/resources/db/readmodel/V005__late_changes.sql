-- Whether what is told of a locked period counts after it; else it is refused.
alter table locked_period add column late_counts_after boolean not null default false;
