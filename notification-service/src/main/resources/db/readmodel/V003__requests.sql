-- A report that is followed is one on a period, or one that was asked for beside the cycle: its matter is 2025-Q4, or the
-- asking unit and the request, 31:bao-lu-2025.
alter table obligation rename column period to matter;
alter table notification rename column period to matter;

drop view notice;
create view notice as
select n.*,
       coalesce(subject.full_name, n.subject_unit) || coalesce(', ' || commune.full_name, '') as subject_name,
       case when n.matter like '%:%' then coalesce(asker.full_name, split_part(n.matter, ':', 1)) end as asker_name,
       coalesce(recipient.full_name, n.unit) as recipient_name
from notification n
left join unit_name subject on subject.unit = n.subject_unit
left join unit_name commune on length(n.subject_unit) = 12 and commune.unit = left(n.subject_unit, 8)
left join unit_name asker on asker.unit = split_part(n.matter, ':', 1)
left join unit_name recipient on recipient.unit = n.unit;
