-- The whole catalogue (danh mục chỉ tiêu): teams by level, role and force, and what else activities tell.

-- What a team adds to the stocks while it is active. Of the forces that its members are of, it may not be known.
create function team_stocks(unit text, members jsonb, forces jsonb)
    returns table (
        commune_teams bigint, village_teams bigint, teams bigint, members bigint, leaders bigint, deputies bigint,
        ordinary_members bigint, collaborators bigint, members_of_youth_union bigint, members_of_police bigint,
        members_of_womens_union bigint, members_of_farmers_union bigint, teachers bigint, health_workers bigint,
        members_of_enterprises bigint, members_of_other_forces bigint, it_teachers_in_commune_teams bigint,
        team_decisions bigint, teams_of_unknown_forces bigint)
language sql immutable as $$
    select
        (length(unit) = 8)::int::bigint, (length(unit) = 12)::int::bigint, 1::bigint, role.members::bigint,
        role.leaders::bigint, role.deputies::bigint, role.ordinary::bigint, role.collaborators::bigint,
        force.youth_union::bigint, force.police::bigint, force.womens_union::bigint, force.farmers_union::bigint,
        (force.teachers + force.it_teachers)::bigint, force.health_workers::bigint, force.enterprises::bigint,
        force.others::bigint, (case length(unit) when 8 then force.it_teachers else 0 end)::bigint, 0::bigint,
        (forces is null)::int::bigint
    from (
        select coalesce(sum(number), 0) as members,
            coalesce(sum(number) filter (where name = 'LEADER'), 0) as leaders,
            coalesce(sum(number) filter (where name = 'DEPUTY'), 0) as deputies,
            coalesce(sum(number) filter (where name = 'MEMBER'), 0) as ordinary,
            coalesce(sum(number) filter (where name = 'COLLABORATOR'), 0) as collaborators
        from (select key, value::bigint from jsonb_each_text(members)) as of_role (name, number)
    ) as role cross join (
        select coalesce(sum(number) filter (where name = 'YOUTH_UNION'), 0) as youth_union,
            coalesce(sum(number) filter (where name = 'POLICE'), 0) as police,
            coalesce(sum(number) filter (where name = 'WOMENS_UNION'), 0) as womens_union,
            coalesce(sum(number) filter (where name = 'FARMERS_UNION'), 0) as farmers_union,
            coalesce(sum(number) filter (where name = 'TEACHER'), 0) as teachers,
            coalesce(sum(number) filter (where name = 'IT_TEACHER'), 0) as it_teachers,
            coalesce(sum(number) filter (where name = 'HEALTH_WORKER'), 0) as health_workers,
            coalesce(sum(number) filter (where name = 'ENTERPRISE'), 0) as enterprises,
            coalesce(sum(number) filter (where name not in ('YOUTH_UNION', 'POLICE', 'WOMENS_UNION', 'FARMERS_UNION',
                'TEACHER', 'IT_TEACHER', 'HEALTH_WORKER', 'ENTERPRISE')), 0) as others
        from (select key, value::bigint from jsonb_each_text(forces)) as of_force (name, number)
    ) as force
$$;

-- Which versions of a team follow from a decision that established or consolidated it (quyết định thành lập, kiện toàn).
alter table team_version
    add column forces  jsonb,
    add column decided boolean not null default false;
update team_version set decided = true where sequence = 0;

alter table team_size
    alter column teams type bigint,
    alter column villages type bigint,
    add column commune_teams bigint not null default 0,
    add column village_teams bigint not null default 0,
    add column leaders bigint not null default 0,
    add column deputies bigint not null default 0,
    add column ordinary_members bigint not null default 0,
    add column collaborators bigint not null default 0,
    add column members_of_youth_union bigint not null default 0,
    add column members_of_police bigint not null default 0,
    add column members_of_womens_union bigint not null default 0,
    add column members_of_farmers_union bigint not null default 0,
    add column teachers bigint not null default 0,
    add column health_workers bigint not null default 0,
    add column members_of_enterprises bigint not null default 0,
    add column members_of_other_forces bigint not null default 0,
    add column it_teachers_in_commune_teams bigint not null default 0,
    add column team_decisions bigint not null default 0,
    add column teams_of_unknown_forces bigint not null default 0;

drop function team_size_as_of;
create function team_size_as_of(known_before timestamptz, paths_from text, paths_to text)
    returns table (scope text, place text, since date, villages bigint,
        commune_teams bigint, village_teams bigint, teams bigint, members bigint, leaders bigint, deputies bigint,
        ordinary_members bigint, collaborators bigint, members_of_youth_union bigint, members_of_police bigint,
        members_of_womens_union bigint, members_of_farmers_union bigint, teachers bigint, health_workers bigint,
        members_of_enterprises bigint, members_of_other_forces bigint, it_teachers_in_commune_teams bigint,
        team_decisions bigint, teams_of_unknown_forces bigint)
language sql stable as $$
    with told as (
        select unit, code, sequence, since, state = 'ACTIVE' as active, members, forces, decided
        from team_version
        where known_at < known_before and unit >= paths_from collate "C" and unit < paths_to collate "C"
    ), step as (
        select distinct unit, code, since, max(sequence) over (partition by unit, code order by since) as sequence
        from told
    ), standing as (
        select step.unit, step.since, lead(step.since) over (partition by step.unit, step.code order by step.since) as until,
            told.active, told.members, told.forces
        from step join told on told.unit = step.unit and told.code = step.code and told.sequence = step.sequence
    ), change as (
        -- What a version adds when it begins, and takes back when the next one does.
        select unit, counted.day as since, counted.sign, stocks.*
        from standing cross join lateral (values (since, 1), (until, -1)) as counted (day, sign)
            cross join lateral team_stocks(unit, members, forces) as stocks
        where active and counted.day is not null
    ), ended as (
        select path, last_day from village_end
        where known_at < known_before and path >= paths_from collate "C" and path < paths_to collate "C"
            and exists (select from change where change.unit = village_end.path)
    ), of_unit as (
        select unit, since,
            sum(sign * commune_teams) as commune_teams, sum(sign * village_teams) as village_teams,
            sum(sign * teams) as teams, sum(sign * members) as members, sum(sign * leaders) as leaders,
            sum(sign * deputies) as deputies, sum(sign * ordinary_members) as ordinary_members,
            sum(sign * collaborators) as collaborators, sum(sign * members_of_youth_union) as members_of_youth_union,
            sum(sign * members_of_police) as members_of_police,
            sum(sign * members_of_womens_union) as members_of_womens_union,
            sum(sign * members_of_farmers_union) as members_of_farmers_union, sum(sign * teachers) as teachers,
            sum(sign * health_workers) as health_workers,
            sum(sign * members_of_enterprises) as members_of_enterprises,
            sum(sign * members_of_other_forces) as members_of_other_forces,
            sum(sign * it_teachers_in_commune_teams) as it_teachers_in_commune_teams,
            sum(sign * team_decisions) as team_decisions,
            sum(sign * teams_of_unknown_forces) as teams_of_unknown_forces
        from (
            select * from change
            union all
            select path, last_day + 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 from ended
            union all
            select unit, since, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0
            from told where decided
        ) as changed
        group by unit, since
    ), covered as (
        select of_unit.*, (length(unit) = 12 and sum(teams) over until > 0
            and since <= coalesce(ended.last_day, 'infinity'))::int as village
        from of_unit left join ended on ended.path = of_unit.unit
        window until as (partition by unit order by since)
    ), with_villages as (
        select covered.*, village - lag(village, 1, 0) over (partition by unit order by since) as villages
        from covered
    )
    select counting.scope, counting.place, since, sum(villages)::bigint,
        sum(commune_teams)::bigint, sum(village_teams)::bigint, sum(teams)::bigint, sum(members)::bigint,
        sum(leaders)::bigint, sum(deputies)::bigint, sum(ordinary_members)::bigint, sum(collaborators)::bigint,
        sum(members_of_youth_union)::bigint, sum(members_of_police)::bigint, sum(members_of_womens_union)::bigint,
        sum(members_of_farmers_union)::bigint, sum(teachers)::bigint, sum(health_workers)::bigint,
        sum(members_of_enterprises)::bigint, sum(members_of_other_forces)::bigint,
        sum(it_teachers_in_commune_teams)::bigint, sum(team_decisions)::bigint, sum(teams_of_unknown_forces)::bigint
    from with_villages cross join lateral scopes_of(with_villages.unit) as counting
    where counting.scope <> 'PROVINCE'
    group by 1, 2, 3
$$;

truncate team_size;
insert into team_size (scope, place, since, villages,
    commune_teams, village_teams, teams, members, leaders, deputies, ordinary_members, collaborators,
    members_of_youth_union, members_of_police, members_of_womens_union, members_of_farmers_union, teachers,
    health_workers, members_of_enterprises, members_of_other_forces, it_teachers_in_commune_teams, team_decisions,
    teams_of_unknown_forces)
select size.* from (select distinct left(unit, 8) as path from team_version) as commune
    cross join lateral team_size_as_of('infinity', commune.path, commune.path || '0') as size;

alter table rollup
    add column team_trainings bigint not null default 0,
    add column team_trainees bigint not null default 0,
    add column broadcasts bigint not null default 0,
    add column training_classes bigint not null default 0,
    add column learners bigint not null default 0,
    add column festivals bigint not null default 0,
    add column online_safety_sessions bigint not null default 0;

create or replace function rollup_as_of(known_before timestamptz, acting_from text, acting_to text, first_day date, last_day date,
    label text default null)
    returns setof rollup
language sql stable as $$
    select scope, period, place,
        coalesce(sum(value) filter (where indicator = 'ACTIVITIES'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'OUTREACH_SESSIONS'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'GUIDANCE_SESSIONS'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'SERVICE_DAYS'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'HOUSEHOLD_VISITS'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'PARTICIPANTS'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'HOUSEHOLDS_SUPPORTED'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'VULNERABLE_HOUSEHOLDS_GUIDED'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'PEOPLE_GUIDED'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'ONLINE_DOSSIERS_ASSISTED'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'EID_LEVEL1_ACTIVATED'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'EID_LEVEL2_ACTIVATED'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'EHEALTH_RECORDS_LINKED'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'CITIZEN_APP_ACCOUNTS'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'PAYMENT_ACCOUNTS_OPENED'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'SHOPS_OPENED'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'OCOP_PRODUCTS_LISTED'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'QR_MERCHANTS'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'TEAM_TRAININGS'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'TEAM_TRAINEES'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'BROADCASTS'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'TRAINING_CLASSES'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'LEARNERS'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'FESTIVALS'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'ONLINE_SAFETY_SESSIONS'), 0)::bigint
    from rollup_by_indicator_as_of(known_before, acting_from, acting_to, first_day, last_day, label)
    group by 1, 2, 3
$$;

-- Until the read models are built anew, what was recorded before counts for the new figures as far as its kind tells.
create temporary table counted_by_type (type text, indicator text, participants boolean) on commit drop;
insert into counted_by_type values
    ('BROADCAST', 'BROADCASTS', false), ('TRAINING_CLASS', 'TRAINING_CLASSES', false), ('TRAINING_CLASS', 'LEARNERS', true),
    ('TEAM_TRAINING', 'TEAM_TRAININGS', false), ('TEAM_TRAINING', 'TEAM_TRAINEES', true), ('FESTIVAL', 'FESTIVALS', false);
update activity_fact as fact set indicators = indicators || added.codes, amounts = amounts || added.numbers
from (
    select activity_id, array_agg(indicator order by indicator) as codes,
        array_agg(case when participants then amounts[array_position(indicators, 'PARTICIPANTS')] else 1 end order by indicator)
            as numbers
    from activity_fact join counted_by_type using (type) group by activity_id
) as added
where added.activity_id = fact.activity_id;
update activity_fact_past as fact set indicators = indicators || added.codes, amounts = amounts || added.numbers
from (
    select activity_id, sequence, array_agg(indicator order by indicator) as codes,
        array_agg(case when participants then amounts[array_position(indicators, 'PARTICIPANTS')] else 1 end order by indicator)
            as numbers
    from activity_fact_past join counted_by_type using (type) group by activity_id, sequence
) as added
where added.activity_id = fact.activity_id and added.sequence = fact.sequence;
update rollup set
    team_trainings = counted.team_trainings,
    team_trainees = counted.team_trainees,
    broadcasts = counted.broadcasts,
    training_classes = counted.training_classes,
    learners = counted.learners,
    festivals = counted.festivals,
    online_safety_sessions = counted.online_safety_sessions
from rollup_as_of('infinity', '', '~', '-infinity', 'infinity') as counted
where rollup.scope = counted.scope and rollup.period = counted.period and rollup.place = counted.place;

-- What a province counts beside the country's catalogue (chỉ tiêu riêng của tỉnh).
create table provincial_indicator (
    province    text collate "C" not null,
    code        text collate "C" not null,
    version     bigint  not null,
    nature      text    not null check (nature in ('STOCK', 'FLOW', 'RATIO')),
    measured_in text    not null,
    name        text    not null,
    english     text,
    retired     boolean not null,
    primary key (province, code)
);

-- A count is stated without a whole; what was confirmed in spite of a doubt, by whom and from which source, stays.
alter table statistic alter column denominator drop not null;
alter table statistic_version
    add column stated_by text,
    add column source    text,
    add column confirmed text[] not null default '{}';

create or replace view figure_by_code as
select scope, place, period, indicator, value
from rollup cross join lateral (
    values
        ('ACTIVITIES', activities),
        ('OUTREACH_SESSIONS', outreach_sessions),
        ('GUIDANCE_SESSIONS', guidance_sessions),
        ('SERVICE_DAYS', service_days),
        ('HOUSEHOLD_VISITS', household_visits),
        ('PARTICIPANTS', participants),
        ('HOUSEHOLDS_SUPPORTED', households_supported),
        ('VULNERABLE_HOUSEHOLDS_GUIDED', vulnerable_households_guided),
        ('PEOPLE_GUIDED', people_guided),
        ('ONLINE_DOSSIERS_ASSISTED', online_dossiers_assisted),
        ('EID_LEVEL1_ACTIVATED', eid_level1_activated),
        ('EID_LEVEL2_ACTIVATED', eid_level2_activated),
        ('EHEALTH_RECORDS_LINKED', ehealth_records_linked),
        ('CITIZEN_APP_ACCOUNTS', citizen_app_accounts),
        ('PAYMENT_ACCOUNTS_OPENED', payment_accounts_opened),
        ('SHOPS_OPENED', shops_opened),
        ('OCOP_PRODUCTS_LISTED', ocop_products_listed),
        ('QR_MERCHANTS', qr_merchants),
        ('TEAM_TRAININGS', team_trainings),
        ('TEAM_TRAINEES', team_trainees),
        ('BROADCASTS', broadcasts),
        ('TRAINING_CLASSES', training_classes),
        ('LEARNERS', learners),
        ('FESTIVALS', festivals),
        ('ONLINE_SAFETY_SESSIONS', online_safety_sessions)
) as figure (indicator, value);

create or replace view bi_indicator (code, kind, catalogue_row, measured_in, name_vi, name_en) as
values
    ('COMMUNE_TEAMS', 'COUNT', 'A01', 'tổ', 'Số Tổ công nghệ số cộng đồng cấp xã', 'Commune-level teams'),
    ('VILLAGE_TEAMS', 'COUNT', 'A02', 'tổ', 'Số Tổ công nghệ số cộng đồng cấp thôn, tổ dân phố', 'Village-level teams'),
    ('TEAMS', 'COUNT', 'A02', 'tổ', 'Số Tổ công nghệ số cộng đồng', 'Community digital technology teams'),
    ('VILLAGES_WITH_TEAM_RATE', 'RATIO', 'A03', '%', 'Tỷ lệ thôn, tổ dân phố có Tổ', 'Villages with a team'),
    ('MEMBERS', 'COUNT', 'A04', 'người', 'Số thành viên của các Tổ', 'Members of the teams'),
    ('LEADERS', 'COUNT', 'A04', 'người', 'Số tổ trưởng', 'Team leaders'),
    ('DEPUTIES', 'COUNT', 'A04', 'người', 'Số tổ phó', 'Deputy leaders'),
    ('ORDINARY_MEMBERS', 'COUNT', 'A04', 'người', 'Số thành viên không giữ chức vụ', 'Members without an office'),
    ('COLLABORATORS', 'COUNT', 'A04', 'người', 'Số cộng tác viên', 'Collaborators'),
    ('MEMBERS_OF_YOUTH_UNION', 'COUNT', 'A05', 'người', 'Số thành viên là Đoàn Thanh niên', 'Members from the Youth Union'),
    ('MEMBERS_OF_POLICE', 'COUNT', 'A05', 'người', 'Số thành viên là Công an', 'Members from the police'),
    ('MEMBERS_OF_WOMENS_UNION', 'COUNT', 'A05', 'người', 'Số thành viên là Hội Phụ nữ', 'Members from the Women’s Union'),
    ('MEMBERS_OF_FARMERS_UNION', 'COUNT', 'A05', 'người', 'Số thành viên là Hội Nông dân', 'Members from the Farmers’ Union'),
    ('TEACHERS', 'COUNT', 'A05', 'người', 'Số thành viên là giáo viên', 'Members who are teachers'),
    ('HEALTH_WORKERS', 'COUNT', 'A05', 'người', 'Số thành viên là nhân viên y tế', 'Members who are health workers'),
    ('MEMBERS_OF_ENTERPRISES', 'COUNT', 'A05', 'người', 'Số thành viên của doanh nghiệp bưu chính viễn thông, công nghệ thông tin', 'Members from post, telecom and IT enterprises'),
    ('MEMBERS_OF_OTHER_FORCES', 'COUNT', 'A05', 'người', 'Số thành viên thuộc lực lượng khác', 'Members from other forces'),
    ('IT_TEACHERS_IN_COMMUNE_TEAMS', 'COUNT', 'A06', 'người', 'Số giáo viên Tin học trong tổ cấp xã', 'IT teachers in commune-level teams'),
    ('MEMBERS_PER_100_PEOPLE', 'RATIO', 'A07', '%', 'Thành viên Tổ trên 100 dân', 'Team members per 100 people'),
    ('TEAM_DECISIONS', 'COUNT', 'A08', 'văn bản', 'Số quyết định thành lập, kiện toàn Tổ', 'Decisions that established or consolidated teams'),
    ('ZALO_GROUPS', 'COUNT', 'A09', 'nhóm', 'Số nhóm Zalo đã lập', 'Zalo groups'),
    ('ZALO_GROUP_HOUSEHOLDS', 'COUNT', 'A09', 'hộ', 'Số hộ tham gia nhóm Zalo', 'Households in Zalo groups'),
    ('TEAM_TRAININGS', 'COUNT', 'A10', 'lớp', 'Số lớp tập huấn cho thành viên Tổ', 'Trainings of team members'),
    ('TEAM_TRAINEES', 'COUNT', 'A10', 'lượt', 'Số lượt thành viên Tổ được tập huấn', 'Participants of team trainings'),
    ('COURSES_COMPLETED', 'COUNT', 'A10', 'người', 'Số người hoàn thành khóa học trực tuyến', 'People who completed an online course'),
    ('ACTIVITIES', 'COUNT', 'B', 'hoạt động', 'Số hoạt động', 'Activities'),
    ('OUTREACH_SESSIONS', 'COUNT', 'B01', 'buổi', 'Số buổi tuyên truyền trực tiếp', 'Outreach sessions'),
    ('PARTICIPANTS', 'COUNT', 'B02', 'lượt', 'Số lượt người tham dự', 'Participants'),
    ('NEWS_ITEMS', 'COUNT', 'B03', 'tin', 'Số tin, bài, pano', 'News items, articles and posters'),
    ('BROADCASTS', 'COUNT', 'B03', 'lượt', 'Số lượt phát loa truyền thanh', 'Loudspeaker broadcasts'),
    ('GUIDANCE_SESSIONS', 'COUNT', 'B04', 'buổi', 'Số buổi hướng dẫn lưu động tại thôn', 'Guidance sessions in villages'),
    ('SERVICE_DAYS', 'COUNT', 'B05', 'ngày', 'Số ngày hướng dẫn dịch vụ công trực tuyến', 'Online public service guidance days'),
    ('TRAINING_CLASSES', 'COUNT', 'B06', 'buổi', 'Số buổi học cộng đồng, lớp bình dân học vụ số', 'Community classes in digital skills'),
    ('LEARNERS', 'COUNT', 'B06', 'lượt', 'Số lượt học viên lớp cộng đồng', 'Participants of community classes'),
    ('HOUSEHOLD_VISITS', 'COUNT', 'B07', 'lượt', 'Số lượt đến hộ', 'Household visits'),
    ('FESTIVALS', 'COUNT', 'B08', 'cuộc', 'Số cuộc thi, ngày hội công nghệ số', 'Contests and digital technology festivals'),
    ('HOUSEHOLDS_SUPPORTED', 'DISTINCT', 'C01', 'hộ', 'Số hộ được hỗ trợ sử dụng nền tảng số', 'Households supported'),
    ('VULNERABLE_HOUSEHOLDS_GUIDED', 'DISTINCT', 'C02', 'hộ', 'Số hộ yếu thế được hướng dẫn trực tiếp', 'Vulnerable households guided in person'),
    ('PEOPLE_GUIDED', 'COUNT', 'C03', 'người', 'Số người được hướng dẫn dịch vụ công trực tuyến', 'People guided in online services'),
    ('ELDERLY_SUPPORTED', 'COUNT', 'C04', 'người', 'Số người cao tuổi được hỗ trợ', 'Elderly people supported'),
    ('DISABLED_SUPPORTED', 'COUNT', 'C04', 'người', 'Số người khuyết tật được hỗ trợ', 'Disabled people supported'),
    ('POOR_SUPPORTED', 'COUNT', 'C04', 'người', 'Số người thuộc hộ nghèo được hỗ trợ', 'People of poor households supported'),
    ('NEAR_POOR_SUPPORTED', 'COUNT', 'C04', 'người', 'Số người thuộc hộ cận nghèo được hỗ trợ', 'People of near-poor households supported'),
    ('ETHNIC_MINORITY_SUPPORTED', 'COUNT', 'C04', 'người', 'Số người dân tộc thiểu số được hỗ trợ', 'People of ethnic minorities supported'),
    ('OTHER_VULNERABLE_SUPPORTED', 'COUNT', 'C04', 'người', 'Số người yếu thế khác được hỗ trợ', 'Other vulnerable people supported'),
    ('SUPPORT_REQUESTS_RECEIVED', 'COUNT', 'C05', 'yêu cầu', 'Số yêu cầu hỗ trợ tiếp nhận', 'Requests for support received'),
    ('SUPPORT_REQUESTS_COMPLETED', 'COUNT', 'C05', 'yêu cầu', 'Số yêu cầu hỗ trợ đã hoàn thành', 'Requests for support completed'),
    ('SATISFACTION_RATE', 'RATIO', 'C06', '%', 'Tỷ lệ người dân hài lòng', 'People who are satisfied'),
    ('HOUSEHOLDS_GUIDED_RATE', 'RATIO', 'C07', '%', 'Tỷ lệ hộ được làm mẫu, hướng dẫn', 'Households guided, of all households'),
    ('ONLINE_DOSSIERS_ASSISTED', 'COUNT', 'D01', 'hồ sơ', 'Số hồ sơ trực tuyến nộp có hỗ trợ của Tổ', 'Online dossiers filed with help'),
    ('ONLINE_DOSSIER_RATE', 'RATIO', 'D02', '%', 'Tỷ lệ hồ sơ nộp và xử lý trực tuyến', 'Dossiers filed and processed online'),
    ('EID_LEVEL1_ACTIVATED', 'COUNT', 'D03', 'tài khoản', 'Số tài khoản VNeID mức 1 được kích hoạt', 'VNeID level 1 accounts activated'),
    ('EID_LEVEL2_ACTIVATED', 'COUNT', 'D03', 'tài khoản', 'Số tài khoản VNeID mức 2 được kích hoạt', 'VNeID level 2 accounts activated'),
    ('EID_AUTHENTICATION_RATE', 'RATIO', 'D04', '%', 'Tỷ lệ người dân dùng dịch vụ công trực tuyến được định danh, xác thực', 'Users of online services with a verified identity'),
    ('EHEALTH_RECORDS_LINKED', 'COUNT', 'D05', 'người', 'Số người tích hợp Sổ sức khỏe điện tử', 'Electronic health records linked'),
    ('CITIZEN_APP_ACCOUNTS', 'COUNT', 'D06', 'tài khoản', 'Số tài khoản ứng dụng công dân số của tỉnh', 'Citizen application accounts'),
    ('PAYMENT_ACCOUNTS_OPENED', 'COUNT', 'E01', 'tài khoản', 'Số tài khoản ngân hàng, ví điện tử mở mới', 'Bank and wallet accounts opened'),
    ('BANK_ACCOUNT_RATE', 'RATIO', 'E02', '%', 'Tỷ lệ dân số từ 18 tuổi có tài khoản ngân hàng, thường xuyên thanh toán điện tử', 'Adults with a bank account who pay electronically'),
    ('SHOPS_OPENED', 'COUNT', 'E03', 'gian hàng', 'Số gian hàng số mở mới', 'Online shops opened'),
    ('OCOP_PRODUCTS_LISTED', 'COUNT', 'E04', 'sản phẩm', 'Số sản phẩm OCOP lên sàn', 'OCOP products listed online'),
    ('OCOP_LISTED_RATE', 'RATIO', 'E04', '%', 'Tỷ lệ sản phẩm OCOP lên sàn', 'OCOP products that are listed online'),
    ('QR_MERCHANTS', 'COUNT', 'E05', 'hộ', 'Số hộ kinh doanh có mã QR thanh toán', 'Merchants with a payment QR code'),
    ('DIGITAL_SKILL_HOUSEHOLD_RATE', 'RATIO', 'F01', '%', 'Tỷ lệ hộ có kỹ năng số', 'Households with digital skills'),
    ('SMARTPHONE_RATE', 'RATIO', 'F02', '%', 'Tỷ lệ dân số trưởng thành có điện thoại thông minh', 'Adults with a smartphone'),
    ('DIGITALLY_SKILLED_PEOPLE', 'COUNT', 'F03', 'người', 'Số người dân có kỹ năng số cơ bản', 'People with basic digital skills'),
    ('DIGITAL_SKILL_CONFIRMED_RATE', 'RATIO', 'F03', '%', 'Tỷ lệ người dân được xác nhận phổ cập kỹ năng số trên VNeID', 'People whose digital skills are confirmed on VNeID'),
    ('DIGITAL_FAMILY_RATE', 'RATIO', 'F04', '%', 'Tỷ lệ “Gia đình số”', '“Digital families”'),
    ('ONLINE_SAFETY_SESSIONS', 'COUNT', 'G01', 'buổi', 'Số buổi tuyên truyền an toàn thông tin, chống lừa đảo', 'Sessions on online safety and fraud'),
    ('FRAUD_CASES_FORWARDED', 'COUNT', 'G02', 'vụ', 'Số vụ việc lừa đảo, tin xấu độc tiếp nhận, chuyển Công an xã', 'Cases of fraud and harmful content forwarded to the police'),
    ('FUNDS_ALLOCATED', 'COUNT', 'H01', 'đồng', 'Kinh phí được cấp', 'Funds allocated'),
    ('FUNDS_SPENT', 'COUNT', 'H01', 'đồng', 'Kinh phí đã chi', 'Funds spent'),
    ('WORKDAYS', 'COUNT', 'H01', 'ngày', 'Số ngày công hỗ trợ', 'Days worked in support'),
    ('COMMENDATIONS_PROPOSED', 'COUNT', 'H02', 'lượt', 'Khen thưởng đề xuất (tập thể, cá nhân)', 'Commendations proposed'),
    ('COMMENDATIONS_AWARDED', 'COUNT', 'H02', 'lượt', 'Khen thưởng được khen (tập thể, cá nhân)', 'Commendations awarded'),
    ('INITIATIVES', 'COUNT', 'H03', 'sáng kiến', 'Số sáng kiến, mô hình, cách làm hay', 'Initiatives, models and good practices'),
    ('HOUSEHOLDS', 'COUNT', 'I01', 'hộ', 'Tổng số hộ', 'Households'),
    ('POPULATION', 'COUNT', 'I02', 'người', 'Tổng nhân khẩu', 'Population'),
    ('POOR_HOUSEHOLDS', 'COUNT', 'I03', 'hộ', 'Số hộ nghèo', 'Poor households'),
    ('NEAR_POOR_HOUSEHOLDS', 'COUNT', 'I04', 'hộ', 'Số hộ cận nghèo', 'Near-poor households')
union all
select (province || ':' || code) collate "default", case nature when 'RATIO' then 'RATIO' else 'COUNT' end, 'P', measured_in, name, english
from provincial_indicator;
comment on column bi_indicator.code is 'Stable code, the same as in the API; after the province and a colon where a province counts it beside the country''s catalogue';
comment on column bi_indicator.catalogue_row is 'Row in the catalogue of forms in use; P for a province''s own';
comment on column bi_statistic.denominator is 'Whole, at least 1, or null for a count; add parts and wholes, never percentages';
