// A small made-up province in the shapes of the API, to look at the dashboard without the platform.
const NAMES = {
    31: ['Thành phố Hải Phòng', 'THANH_PHO'],
    '31/11131': ['Xã Chí Minh', 'XA'],
    '31/10993': ['Xã Thượng Hồng', 'XA'],
    '31/11413': ['Phường Đông Hải', 'PHUONG'],
    '31/11311': ['Phường Thủy Nguyên', 'PHUONG'],
    '31/11842': ['Xã Kiến Hưng', 'XA'],
    '31/11914': ['Đặc khu Cát Hải', 'DAC_KHU'],
    '31/11948': ['Đặc khu Bạch Long Vĩ', 'DAC_KHU'],
    '31/11887': ['Xã Nguyễn Bỉnh Khiêm', 'XA'],
};
const VILLAGES =
    'An Lạc,Ái Quốc,Ấp Chợ,Bắc Sơn,Cầu Đất,Dương Nham,Đà Phố,Đông Khê,Êm Thuận,Hòa Bình,Kim Đới,Lạc Dục,Mạc Xá,Ngô Đồng,Ô Mễ,Phú Lương,Quảng Giang,Tất Thượng,Vạn Tải,Xuân Nẻo';
VILLAGES.split(',').forEach((name, i) => {
    NAMES[`31/11131/${String(i + 1).padStart(3, '0')}`] = [`Thôn ${name}`, 'THON'];
});
const CODES = {
    TEAMS: ['Số Tổ công nghệ số cộng đồng', 'COUNT', 1],
    MEMBERS: ['Số thành viên', 'COUNT', 8],
    VILLAGES_WITH_TEAM_RATE: ['Tỷ lệ thôn, tổ dân phố có Tổ công nghệ số cộng đồng', 'RATIO', 0],
    MEMBERS_PER_100_PEOPLE: ['Thành viên Tổ trên 100 dân', 'RATIO', 0],
    ACTIVITIES: ['Số hoạt động', 'COUNT', 6, null],
    OUTREACH_SESSIONS: ['Số buổi tuyên truyền trực tiếp', 'COUNT', 2],
    GUIDANCE_SESSIONS: ['Số buổi hướng dẫn lưu động tại thôn', 'COUNT', 2],
    SERVICE_DAYS: ['Số “Ngày hướng dẫn dịch vụ công trực tuyến”', 'COUNT', 1],
    HOUSEHOLD_VISITS: ['Số lượt đến hộ', 'COUNT', 4],
    PARTICIPANTS: ['Số lượt người tham dự', 'COUNT', 90],
    HOUSEHOLDS_SUPPORTED: ['Số hộ được hỗ trợ sử dụng nền tảng số', 'DISTINCT', 53, 50],
    VULNERABLE_HOUSEHOLDS_GUIDED: ['Số hộ yếu thế được hướng dẫn trực tiếp', 'DISTINCT', 9, 10],
    HOUSEHOLDS_GUIDED_RATE: ['Tỷ lệ hộ trong thôn được làm mẫu, hướng dẫn', 'RATIO', 0, null],
    ONLINE_DOSSIERS_ASSISTED: ['Số hồ sơ dịch vụ công trực tuyến nộp có hỗ trợ của tổ', 'COUNT', 31],
    EID_LEVEL2_ACTIVATED: ['Số tài khoản VNeID mức 2 được kích hoạt', 'COUNT', 12],
    EHEALTH_RECORDS_LINKED: ['Số người tích hợp Sổ sức khỏe điện tử', 'COUNT', 7],
    QR_MERCHANTS: ['Số hộ kinh doanh có mã QR thanh toán', 'COUNT', 0],
    SHOPS_OPENED: ['Số gian hàng số', 'COUNT', null],
    ONLINE_DOSSIER_RATE: ['Tỷ lệ hồ sơ TTHC nộp và xử lý trực tuyến', 'RATIO', 0, 90],
    SMARTPHONE_RATE: ['Tỷ lệ dân số trưởng thành có điện thoại thông minh', 'RATIO', null, 80],
};
/** Their rows in the catalogue of forms in use. */
const ROWS = {
    TEAMS: 'A02',
    MEMBERS: 'A04',
    VILLAGES_WITH_TEAM_RATE: 'A03',
    MEMBERS_PER_100_PEOPLE: 'A07',
    ACTIVITIES: 'B',
    OUTREACH_SESSIONS: 'B01',
    GUIDANCE_SESSIONS: 'B04',
    SERVICE_DAYS: 'B05',
    HOUSEHOLD_VISITS: 'B07',
    PARTICIPANTS: 'B02',
    HOUSEHOLDS_SUPPORTED: 'C01',
    VULNERABLE_HOUSEHOLDS_GUIDED: 'C02',
    HOUSEHOLDS_GUIDED_RATE: 'C07',
    ONLINE_DOSSIERS_ASSISTED: 'D01',
    EID_LEVEL2_ACTIVATED: 'D03',
    EHEALTH_RECORDS_LINKED: 'D05',
    QR_MERCHANTS: 'E05',
    SHOPS_OPENED: 'E03',
    ONLINE_DOSSIER_RATE: 'D02',
    SMARTPHONE_RATE: 'F02',
};
const RATES = {
    VILLAGES_WITH_TEAM_RATE: [20, 20],
    MEMBERS_PER_100_PEOPLE: [168, 9870],
    HOUSEHOLDS_GUIDED_RATE: [1113, 2890],
    ONLINE_DOSSIER_RATE: [912, 1000],
};
const hash = text => [...text].reduce((h, c) => (h * 31 + c.charCodeAt(0)) >>> 0, 7);
export const state = { extra: 0, reports: new Map(), read: new Set(['n3']) };

export const childrenOf = path =>
    Object.keys(NAMES).filter(
        key => key.startsWith(`${path}/`) && key.split('/').length === path.split('/').length + 1,
    );
const teamsIn = path => {
    const depth = path.split('/').length;
    return depth === 3 ? 1 : depth === 2 ? 21 : 160;
};

export function unit(path) {
    if (!NAMES[path]) return null;
    const levels = ['PROVINCE', 'COMMUNE', 'VILLAGE'];
    const [fullName, kind] = NAMES[path];
    const depth = path.split('/').length;
    return {
        path,
        level: levels[depth - 1],
        code: path.split('/').at(-1),
        kind,
        fullName,
        name: fullName.replace(/^(Thành phố|Xã|Phường|Đặc khu|Thôn) /, ''),
        households: [1_420_000, 2890, 145][depth - 1],
        population: [4_660_000, 9870, 510][depth - 1],
    };
}

function amount(code, path, period) {
    const per = CODES[code][2];
    if (per === null) return null;
    if (period.startsWith('2026') && !['TEAMS', 'MEMBERS'].includes(code)) return 0;
    const base = per * teamsIn(path) * (0.55 + (hash(path + code) % 80) / 100);
    const month = /-(\d\d)$/.exec(period)?.[1];
    const busy = month ? [0.05, 0.1, 0.08, 0.12, 0.15, 0.2, 0.1, 0.12, 0.22, 0.3, 0.42, 0.38][month - 1] : 1;
    const share = period.length === 4 ? 1.6 : month ? busy : /Q3/.test(period) ? 0.44 : 1;
    const value = code === 'TEAMS' ? teamsIn(path) : Math.round(base * (code === 'MEMBERS' ? 1 : share));
    return value + (code === 'HOUSEHOLDS_SUPPORTED' ? state.extra : 0);
}

function values(path, period) {
    return Object.fromEntries(
        Object.keys(CODES)
            .filter(code => CODES[code][1] !== 'RATIO')
            .map(code => [code, amount(code, path, period)]),
    );
}

/** The indicators that a unit states itself. */
export const catalogue = () => ({
    indicators: Object.entries(CODES).map(([code, [name, kind]]) => ({
        code,
        name,
        kind,
        catalogueRow: ROWS[code],
        measuredIn: kind === 'RATIO' ? '%' : 'lượt',
        source: ['ONLINE_DOSSIER_RATE', 'SMARTPHONE_RATE'].includes(code) ? 'STATISTICS' : 'ACTIVITIES',
    })),
});

export function figures(path, period, by) {
    const indicators = Object.entries(CODES).map(([code, [name, kind, , goal]]) => {
        const [numerator, denominator] = RATES[code] ?? [null, null];
        const value =
            kind !== 'RATIO'
                ? amount(code, path, period)
                : numerator === null
                  ? null
                  : (100 * numerator) / denominator;
        const target = goal
            ? { comparator: 'GE', value: kind === 'RATIO' ? goal : goal * teamsIn(path) }
            : null;
        return {
            code,
            name,
            kind,
            catalogueRow: ROWS[code],
            value,
            numerator,
            denominator,
            target,
            met: target && value !== null ? value >= target.value : null,
            pace: paceOf(value, target),
        };
    });
    const rows = {
        children: () =>
            childrenOf(path)
                .filter(child => !child.endsWith('/009'))
                .map(child => ({ unit: child, values: values(child, period), targets: {}, pace: {} })),
        month: () =>
            Array.from(
                { length: 11 + (period < '2026') },
                (_, i) => `${period.slice(0, 4)}-${String(i + 1).padStart(2, '0')}`,
            ).map(month => ({ month, values: values(path, month) })),
        team: () =>
            [path, ...childrenOf(path)].map(unit => {
                const target = { comparator: 'GE', value: 50 };
                const own = values(unit, period);
                return {
                    team: `${unit.replaceAll('/', '-')}-1`,
                    values: own,
                    targets: { HOUSEHOLDS_SUPPORTED: target },
                    pace: { HOUSEHOLDS_SUPPORTED: paceOf(own.HOUSEHOLDS_SUPPORTED, target) },
                };
            }),
    };
    return { unit: path, period, asOf: null, indicators, ...(by ? { rows: rows[by]() } : {}) };
}

/** As on the day before the reports are due, four fifths through the quarter. */
function paceOf(value, target) {
    if (!target || value === null) return null;
    if (value >= target.value) return 'MET';
    return value >= 0.8 * target.value ? 'ON_PACE' : 'BEHIND';
}

export function completeness(path) {
    const below = childrenOf(path).filter((_, i) => i % 3 === 1);
    const missing = below.map((child, i) => ({
        unit: child,
        name: NAMES[child][0],
        dueOn: '2025-12-15',
        daysLate: [12, 3, 0, 340, 5, 1, 9][i % 7],
    }));
    const expected = childrenOf(path).length;
    return {
        expected,
        submitted: expected - missing.length,
        onTime: expected - missing.length - 2,
        late: 2,
        missing,
    };
}

export function report(path, period) {
    const made = state.reports.get(path) ?? { state: path === '31/11131' ? 'SUBMITTED' : 'OPEN' };
    const submitted = made.state !== 'OPEN';
    return {
        unit: path,
        period,
        dueOn: '2025-12-15',
        timeliness: submitted ? 'ON_TIME' : 'MISSING',
        firstDay: '2025-10-01',
        lastDay: '2025-12-31',
        provisional: true,
        figures: figures(path, period).indicators,
        narrative: submitted
            ? {
                  achievements:
                      'Cả 20 thôn đã tổ chức hướng dẫn lưu động, “cầm tay chỉ việc” cho người cao tuổi.',
                  difficulties: 'Sóng di động yếu ở hai thôn ven sông.',
                  proposals: '',
              }
            : null,
        submittedAt: submitted ? '2025-12-14T09:20:00Z' : null,
        changesSinceSubmission: submitted ? [{ code: 'ACTIVITIES', was: 118, is: 119 }] : [],
        ...made,
    };
}

export function activities(path) {
    const types = ['GUIDANCE_SESSION', 'OUTREACH_SESSION', 'HOUSEHOLD_VISIT', 'SERVICE_DAY'];
    return Array.from({ length: 9 }, (_, i) => ({
        activityId: `a${i}`,
        team:
            path.split('/').length === 3
                ? `${path.replaceAll('/', '-')}-1`
                : `31-11131-${String(i + 1).padStart(3, '0')}-1`,
        type: types[i % 4],
        heldOn: `2025-12-${String(28 - i * 3).padStart(2, '0')}`,
        venue: 'Nhà văn hóa thôn',
        participants: 20 + ((i * 7) % 23),
        householdCount: 5 + i,
        state: i === 4 ? 'VOIDED' : 'RECORDED',
    }));
}

export function notifications() {
    return [
        [
            'n1',
            'Quá hạn báo cáo Quý IV/2025: 7 thôn chưa nộp',
            'Hạn nộp là 15/12/2025. Mở danh sách để nhắc các Tổ trưởng.',
            '2025-12-16T00:00:00Z',
        ],
        [
            'n2',
            'Hôm nay là hạn nộp báo cáo Quý IV/2025',
            'Báo cáo của xã gửi trước 17 giờ 00.',
            '2025-12-15T00:00:00Z',
        ],
        [
            'n3',
            'Còn 5 ngày đến hạn báo cáo Quý IV/2025',
            'Đã có 9 trên 20 thôn nộp báo cáo.',
            '2025-12-10T00:00:00Z',
        ],
    ].map(([id, title, body, createdAt]) => ({
        id,
        occasion: 'OVERDUE',
        subjectUnit: '31/11131',
        period: '2025-Q4',
        title,
        body,
        createdAt,
        readAt: state.read.has(id) ? createdAt : null,
    }));
}

export const teams = path => [
    {
        code: `${path.replaceAll('/', '-')}-1`,
        unit: path,
        level: 'VILLAGE',
        state: 'ACTIVE',
        leader: { name: 'Nguyễn Văn Ánh', role: 'LEADER' },
        memberCount: 8,
    },
];
