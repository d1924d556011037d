-- What tools that draw pictures (Superset, Metabase) read: the role reporting_bi may read these views and nothing else.
-- They lie in the schema of the read models, so that a rebuild makes them anew together with what they show. Their
-- comments are the data dictionary, docs/data-dictionary.md.

create view bi_indicator (code, kind, catalogue_row, measured_in, name_vi, name_en) as
values
    ('TEAMS', 'COUNT', 'A02', 'tổ', 'Số Tổ công nghệ số cộng đồng', 'Community digital technology teams'),
    ('MEMBERS', 'COUNT', 'A04', 'người', 'Số thành viên của các Tổ', 'Members of the teams'),
    ('VILLAGES_WITH_TEAM_RATE', 'RATIO', 'A03', '%', 'Tỷ lệ thôn, tổ dân phố có Tổ', 'Villages with a team'),
    ('MEMBERS_PER_100_PEOPLE', 'RATIO', 'A07', '%', 'Thành viên Tổ trên 100 dân', 'Team members per 100 people'),
    ('ACTIVITIES', 'COUNT', 'B', 'hoạt động', 'Số hoạt động', 'Activities'),
    ('OUTREACH_SESSIONS', 'COUNT', 'B01', 'buổi', 'Số buổi tuyên truyền trực tiếp', 'Outreach sessions'),
    ('GUIDANCE_SESSIONS', 'COUNT', 'B04', 'buổi', 'Số buổi hướng dẫn lưu động tại thôn', 'Guidance sessions in villages'),
    ('SERVICE_DAYS', 'COUNT', 'B05', 'ngày', 'Số ngày hướng dẫn dịch vụ công trực tuyến', 'Online public service guidance days'),
    ('HOUSEHOLD_VISITS', 'COUNT', 'B07', 'lượt', 'Số lượt đến hộ', 'Household visits'),
    ('PARTICIPANTS', 'COUNT', 'B02', 'lượt', 'Số lượt người tham dự', 'Participants'),
    ('HOUSEHOLDS_SUPPORTED', 'DISTINCT', 'C01', 'hộ', 'Số hộ được hỗ trợ sử dụng nền tảng số', 'Households supported'),
    ('VULNERABLE_HOUSEHOLDS_GUIDED', 'DISTINCT', 'C02', 'hộ', 'Số hộ yếu thế được hướng dẫn trực tiếp', 'Vulnerable households guided in person'),
    ('PEOPLE_GUIDED', 'COUNT', 'C03', 'người', 'Số người được hướng dẫn dịch vụ công trực tuyến', 'People guided in online services'),
    ('ONLINE_DOSSIERS_ASSISTED', 'COUNT', 'D01', 'hồ sơ', 'Số hồ sơ trực tuyến nộp có hỗ trợ của Tổ', 'Online dossiers filed with help'),
    ('EID_LEVEL1_ACTIVATED', 'COUNT', 'D03', 'tài khoản', 'Số tài khoản VNeID mức 1 được kích hoạt', 'VNeID level 1 accounts activated'),
    ('EID_LEVEL2_ACTIVATED', 'COUNT', 'D03', 'tài khoản', 'Số tài khoản VNeID mức 2 được kích hoạt', 'VNeID level 2 accounts activated'),
    ('EHEALTH_RECORDS_LINKED', 'COUNT', 'D05', 'người', 'Số người tích hợp Sổ sức khỏe điện tử', 'Electronic health records linked'),
    ('CITIZEN_APP_ACCOUNTS', 'COUNT', 'D06', 'tài khoản', 'Số tài khoản ứng dụng công dân số của tỉnh', 'Citizen application accounts'),
    ('PAYMENT_ACCOUNTS_OPENED', 'COUNT', 'E01', 'tài khoản', 'Số tài khoản ngân hàng, ví điện tử mở mới', 'Bank and wallet accounts opened'),
    ('SHOPS_OPENED', 'COUNT', 'E03', 'gian hàng', 'Số gian hàng số mở mới', 'Online shops opened'),
    ('OCOP_PRODUCTS_LISTED', 'COUNT', 'E04', 'sản phẩm', 'Số sản phẩm OCOP lên sàn', 'OCOP products listed online'),
    ('QR_MERCHANTS', 'COUNT', 'E05', 'hộ', 'Số hộ kinh doanh có mã QR thanh toán', 'Merchants with a payment QR code'),
    ('HOUSEHOLDS_GUIDED_RATE', 'RATIO', 'C07', '%', 'Tỷ lệ hộ được làm mẫu, hướng dẫn', 'Households guided, of all households'),
    ('ONLINE_DOSSIER_RATE', 'RATIO', 'D02', '%', 'Tỷ lệ hồ sơ nộp và xử lý trực tuyến', 'Dossiers filed and processed online'),
    ('BANK_ACCOUNT_RATE', 'RATIO', 'E02', '%', 'Tỷ lệ dân số từ 18 tuổi có tài khoản ngân hàng, thường xuyên thanh toán điện tử', 'Adults with a bank account who pay electronically'),
    ('SMARTPHONE_RATE', 'RATIO', 'F02', '%', 'Tỷ lệ dân số trưởng thành có điện thoại thông minh', 'Adults with a smartphone'),
    ('EID_AUTHENTICATION_RATE', 'RATIO', 'D04', '%', 'Tỷ lệ người dân dùng dịch vụ công trực tuyến được định danh, xác thực', 'Users of online services with a verified identity'),
    ('DIGITAL_SKILL_HOUSEHOLD_RATE', 'RATIO', 'F01', '%', 'Tỷ lệ hộ có kỹ năng số', 'Households with digital skills');
comment on view bi_indicator is 'The catalogue of indicators (danh mục chỉ tiêu), one row for each.';
comment on column bi_indicator.code is 'Stable code, the same as in the API';
comment on column bi_indicator.kind is 'COUNT adds up over units and periods; DISTINCT counts households once, so it adds up over units and never over periods; RATIO is 100 × numerator / denominator';
comment on column bi_indicator.catalogue_row is 'Row in the catalogue of forms in use';
comment on column bi_indicator.measured_in is 'Unit of measure (đơn vị tính)';
comment on column bi_indicator.name_vi is 'Vietnamese name';
comment on column bi_indicator.name_en is 'English name';

create view bi_unit as
select path, case length(path) when 2 then 'PROVINCE' when 8 then 'COMMUNE' else 'VILLAGE' end as level,
    parent, kind, name, full_name, households, population, adults, valid_from
from unit where path <> 'vn';
comment on view bi_unit is 'Provinces, communes and villages as they are now.';
comment on column bi_unit.path is 'Place in the hierarchy, 31/11131/007: official codes of province and commune, own code of the village';
comment on column bi_unit.level is 'PROVINCE, COMMUNE or VILLAGE';
comment on column bi_unit.parent is 'Path of the unit above; vn for a province';
comment on column bi_unit.kind is 'XA, PHUONG, THON, TO_DAN_PHO and so on';
comment on column bi_unit.name is 'Name without its kind';
comment on column bi_unit.full_name is 'Name with its kind, as in documents';
comment on column bi_unit.households is 'Households; null is not known';
comment on column bi_unit.population is 'People; null is not known';
comment on column bi_unit.adults is 'People aged 18 and over; null is not known';
comment on column bi_unit.valid_from is 'First day of this description';

create view bi_team as
select code, unit, state, since,
    coalesce((members ->> 'LEADER')::integer, 0) as leaders,
    coalesce((members ->> 'DEPUTY')::integer, 0) as deputies,
    coalesce((members ->> 'MEMBER')::integer, 0) as members,
    coalesce((members ->> 'COLLABORATOR')::integer, 0) as collaborators
from (select distinct on (unit, code) * from team_version order by unit, code, sequence desc) as team;
comment on view bi_team is 'Teams (Tổ công nghệ số cộng đồng) as they are now, with how many people hold which role; nobody is named.';
comment on column bi_team.code is 'Stable code, 31-11131-007-1';
comment on column bi_team.unit is 'Path of the village or commune that the team belongs to';
comment on column bi_team.state is 'ACTIVE, SUSPENDED or DISSOLVED';
comment on column bi_team.since is 'Day of the last decision on it';
comment on column bi_team.leaders is 'Tổ trưởng';
comment on column bi_team.deputies is 'Tổ phó';
comment on column bi_team.members is 'Thành viên';
comment on column bi_team.collaborators is 'Cộng tác viên';

-- A row for each figure; only the views below read it.
create view figure_by_code as
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
        ('QR_MERCHANTS', qr_merchants)
) as figure (indicator, value);

create view bi_figure as
select place as unit, scope as level, period, indicator, value
from figure_by_code where scope in ('VILLAGE', 'COMMUNE')
union all
select left(place, 2), 'PROVINCE', period, indicator, sum(value)::bigint
from figure_by_code where scope in ('COMMUNE', 'PROVINCE')
group by 1, period, indicator;
comment on view bi_figure is 'What was done: the figures of units that follow from activities. Read one level and one kind of period at a time, else everything counts several times. No row means that nothing was recorded.';
comment on column bi_figure.unit is 'Path of the unit';
comment on column bi_figure.level is 'PROVINCE, COMMUNE or VILLAGE; a commune stands for all that lies in it';
comment on column bi_figure.period is 'Month 2025-10, quarter 2025-Q4 or year 2025';
comment on column bi_figure.indicator is 'Code of the indicator';
comment on column bi_figure.value is 'Amount in the unit of measure of the indicator';

create view bi_team_figure as
select place as team, period, indicator, value from figure_by_code where scope = 'TEAM';
comment on view bi_team_figure is 'What each team did, as bi_figure tells it of units.';
comment on column bi_team_figure.team is 'Code of the team';
comment on column bi_team_figure.period is 'Month, quarter or year';
comment on column bi_team_figure.indicator is 'Code of the indicator';
comment on column bi_team_figure.value is 'Amount in the unit of measure of the indicator';

create view bi_statistic as
select unit, period, indicator, numerator, denominator from statistic;
comment on view bi_statistic is 'Numbers from outside the platform as units stated them (số liệu thống kê), the last version. A unit without a row has the sum of those below it.';
comment on column bi_statistic.unit is 'Path of the unit that stated them';
comment on column bi_statistic.period is 'Month, quarter or year';
comment on column bi_statistic.indicator is 'Code of the rate';
comment on column bi_statistic.numerator is 'Part';
comment on column bi_statistic.denominator is 'Whole, at least 1; add parts and wholes, never percentages';

create view bi_target as
select unit, period, scope, indicator, comparator, value, source from target;
comment on view bi_target is 'What is to be reached (chỉ tiêu phấn đấu), the last version.';
comment on column bi_target.unit is 'Path of the unit that set it, or that it was set for';
comment on column bi_target.period is 'Month, quarter or year';
comment on column bi_target.scope is 'UNIT: by the unit as a whole; TEAM: by each team in it, unless a unit nearer to the team says otherwise';
comment on column bi_target.indicator is 'Code of the indicator';
comment on column bi_target.comparator is 'GE at least, GT more than, EQ exactly';
comment on column bi_target.value is 'Goal; of a rate, a percentage';
comment on column bi_target.source is 'Document that sets it';

create view bi_report as
select unit, period, state, due_on, (submitted_at at time zone 'Asia/Ho_Chi_Minh')::date as submitted_on,
    case
        when submitted_at is null and due_on < (now() at time zone 'Asia/Ho_Chi_Minh')::date then 'MISSING'
        when submitted_at is null then 'NOT_DUE'
        when (submitted_at at time zone 'Asia/Ho_Chi_Minh')::date > due_on then 'LATE'
        else 'ON_TIME'
    end as timeliness
from report where not waived;
comment on view bi_report is 'Reports that units owe (báo cáo định kỳ).';
comment on column bi_report.unit is 'Path of the unit that reports';
comment on column bi_report.period is 'Month, quarter or year that is reported on';
comment on column bi_report.state is 'OPEN, SUBMITTED, RETURNED, APPROVED or LOCKED';
comment on column bi_report.due_on is 'Last day in time, in Vietnam; null is never late';
comment on column bi_report.submitted_on is 'Day of the submission that stands, in Vietnam; null while there is none';
comment on column bi_report.timeliness is 'NOT_DUE, ON_TIME, LATE or MISSING, as of now';
