import type { UnitPath } from '../hierarchy/unitPath';
import type { Period } from '../period/period';

/** The shapes of the public API that the dashboard reads. */
export interface Unit {
  path: UnitPath;
  level: 'PROVINCE' | 'COMMUNE' | 'VILLAGE';
  code: string;
  kind: string;
  name: string;
  fullName: string;
  households?: number | null;
  population?: number | null;
  adults?: number | null;
  validFrom?: string;
  /** Its last day, when it was merged, split, moved or dissolved. */
  validTo?: string | null;
  predecessors?: UnitPath[];
  successors?: UnitPath[];
  _links?: Record<string, { href: string }>;
}

export interface Page<T> {
  items: T[];
  next?: string | null;
}

export interface Target {
  comparator: 'GE' | 'GT' | 'EQ';
  value: number;
}

/**
 * One indicator (chỉ tiêu) of a unit; a `null` value is "not reported", 0 is a confirmed zero. A RATIO, and its target,
 * is per hundred.
 */
/** How a figure stands against its target; missed only once its period is over. */
export type Pace = 'MET' | 'ON_PACE' | 'BEHIND' | 'MISSED';

export type Kind = 'COUNT' | 'DISTINCT' | 'RATIO';

export interface Indicator {
  code: string;
  name: string;
  kind: Kind;
  /** Its row in the catalogue of forms in use; the letter is the part. */
  catalogueRow: string;
  value: number | null;
  numerator?: number | null;
  denominator?: number | null;
  target?: Target | null;
  met?: boolean | null;
  pace?: Pace | null;
}

/** What is counted in a unit; of the source STATISTICS is what the unit states itself. */
export interface CatalogueIndicator {
  code: string;
  name: string;
  catalogueRow: string;
  nature: 'STOCK' | 'FLOW' | 'DISTINCT' | 'RATIO';
  kind: Kind;
  measuredIn: string;
  source: 'TEAMS' | 'UNITS' | 'ACTIVITIES' | 'STATISTICS';
}

/** A number as a unit states it: a rate by its part and whole, a count by itself. */
export type StatedValue = Partial<Record<'value' | 'numerator' | 'denominator', number>>;

/** What a unit itself has stated of a period, by indicator. */
export type StatedValues = Record<string, StatedValue>;

export interface FigureRow {
  unit?: UnitPath;
  /** Of a unit, as it was called at the end of the period. */
  name?: string;
  team?: string;
  month?: Period;
  values: Record<string, number | null>;
  /** What a unit or team is held to, and how it stands against that. */
  targets?: Record<string, Target>;
  pace?: Record<string, Pace | null>;
}

export interface Figures {
  unit: UnitPath;
  period: Period;
  asOf?: string | null;
  indicators: Indicator[];
  rows?: FigureRow[];
}

export type Breakdown = 'children' | 'team' | 'month';

export interface MissingReport {
  unit: UnitPath;
  name: string;
  /** Null when it is never late. */
  dueOn: string | null;
  daysLate: number;
}

export interface Completeness {
  expected: number;
  submitted: number;
  onTime: number;
  late: number;
  missing: MissingReport[];
}

export type ReportState = 'OPEN' | 'SUBMITTED' | 'RETURNED' | 'APPROVED' | 'LOCKED';
export type Timeliness = 'NOT_DUE' | 'ON_TIME' | 'LATE' | 'MISSING';

/** The files that a report is printed as. */
export const DOCUMENT_FORMATS = ['docx', 'pdf', 'xlsx'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export interface Narrative {
  achievements: string;
  difficulties: string;
  proposals: string;
}

export interface Report {
  unit: UnitPath;
  period: Period;
  state: ReportState;
  /** Null when it is never late. */
  dueOn: string | null;
  timeliness: Timeliness;
  figures?: Indicator[];
  /** The days that its figures count. */
  firstDay: string;
  lastDay: string;
  /** These days were not over when the figures were taken. */
  provisional: boolean;
  narrative?: Partial<Record<keyof Narrative, string | null>> | null;
  submittedAt?: string | null;
  returnReason?: string | null;
  changesSinceSubmission?: { code: string; was: number | null; is: number | null }[];
}

/** A report that a unit asked for beside the cycle. */
export interface ReportRequest {
  by: UnitPath;
  byName: string;
  id: string;
  title: string;
  question: string;
  dueOn: string;
  askedOn: string;
  expected: number;
  answered: number;
  /** Only where one request is asked for. */
  answers?: {
    unit: UnitPath;
    name: string;
    timeliness: Timeliness;
    answeredAt?: string | null;
    answer?: string | null;
  }[];
}

export const MEMBER_ROLES = ['LEADER', 'DEPUTY', 'MEMBER', 'COLLABORATOR'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

export const FORCES = [
  'VILLAGE_HEAD',
  'PARTY_CELL_SECRETARY',
  'YOUTH_UNION',
  'POLICE',
  'WOMENS_UNION',
  'FARMERS_UNION',
  'VETERANS',
  'ELDERLY_ASSOCIATION',
  'TEACHER',
  'IT_TEACHER',
  'HEALTH_WORKER',
  'CIVIL_SERVANT',
  'ENTERPRISE',
  'RESIDENT',
  'OTHER',
] as const;
export type Force = (typeof FORCES)[number];

export const WORK_AREAS = [
  'OUTREACH',
  'ONLINE_PUBLIC_SERVICE',
  'CASHLESS_PAYMENT',
  'ECOMMERCE',
  'VULNERABLE_SUPPORT',
] as const;
export type WorkArea = (typeof WORK_AREAS)[number];

/** Id, name, phone and e-mail only for those who may know. */
export interface Member {
  id?: string;
  name?: string;
  role: MemberRole;
  force?: Force;
  workAreas?: WorkArea[];
  /** Of collaborators alone. */
  group?: string;
  phone?: string;
  email?: string;
  /** How far the leaving of the member has come. */
  leaving?: 'REQUESTED' | 'PROPOSED';
}

/** A rule that a team does not keep. */
export interface Finding {
  rule: string;
  severity: 'WARNING' | 'BLOCKING';
  detail: string;
}

export interface Team {
  code: string;
  unit: UnitPath;
  level: 'COMMUNE' | 'VILLAGE';
  state: 'ACTIVE' | 'SUSPENDED' | 'DISSOLVED';
  /** Named only for those who may know. */
  leader?: Member | null;
  memberCount: number;
  channelName?: string | null;
  establishment: { decisionNumber: string; decidedOn: string; decidedBy: string };
  findings: Finding[];
  /** Only where one team is asked for. */
  members?: Member[];
}

/** The teams of a unit by their score, 0 to 100, and how each comes about. */
export interface Ranking {
  /** What an office has set; null when teams are ranked by their targets. */
  scoring: Scoring | null;
  items: { rank: number; team: string; unitName: string; score: number; parts: ScorePart[] }[];
}

/** By what teams are ranked; without a goal it is the target that each team has. */
export interface Scoring {
  unit: UnitPath;
  source: string;
  parts: { indicator: string; weight: number; goal?: number | null }[];
}

export interface ScorePart {
  indicator: string;
  value: number | null;
  goal: number;
  weight: number;
  points: number;
}

/** A commendation (khen thưởng) or a practice to be shared (sáng kiến, cách làm hay). */
export interface Proposal {
  unit: UnitPath;
  unitName: string;
  id: string;
  state: 'PROPOSED' | 'APPROVED' | 'DECLINED';
  title: string;
  text: string;
  team: string | null;
  member: string | null;
  proposedAt: string;
  decisionNumber: string | null;
  decidedOn: string | null;
  reason: string | null;
}

/** Their names in addresses. */
export type ProposalKind = 'commendations' | 'practices';

/** A team's group on a messenger, and who should be in it. */
export interface TeamChannel {
  team: string;
  unit: UnitPath;
  expectedName: string;
  /** Null when nobody has written it down yet. */
  name: string | null;
  namedByRule: boolean;
  link: string | null;
  owner: string | null;
  members: { id: string; name: string | null; role: MemberRole; joined: boolean }[];
  missing: number;
  toRemove: string[];
}

/** What the members of a team have to do in a month; times are those of Vietnam. */
export interface TeamDuties {
  team: string;
  month: string;
  shifts: {
    day: string;
    from: string;
    to: string;
    place: string | null;
    members: { id: string; name: string | null }[];
  }[];
}

/** What holds in a unit, as far as screens ask. */
export interface Policy {
  rules: { memberApproval?: { value: 'COMMUNE_CHAIR' | 'COMMUNE_OFFICER' } };
}

/** What becomes, or would become, of a list of teams and members. */
export interface RosterVerdict {
  dryRun: boolean;
  teams: {
    team: string;
    line: number;
    outcome: 'ESTABLISHED' | 'CONSOLIDATED' | 'UNCHANGED' | 'REFUSED';
    memberCount: number;
    findings: Finding[];
    detail?: string | null;
  }[];
  errors: { line: number; column: string; detail: string }[];
}

/** Somebody who wants to join a team. */
export interface Application {
  id: string;
  team: string;
  state: 'APPLIED' | 'ENDORSED' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN' | 'LAPSED';
  appliedOn: string;
  role: MemberRole;
  force?: Force;
  name?: string;
  phone?: string;
  reason?: string;
  rejection?: string;
}

export interface Activity {
  activityId: string;
  id?: string;
  team: string;
  type: string;
  topics?: string[];
  heldOn: string;
  /** The day on which it counts, where a locked report has closed the day it was held. */
  countedOn?: string;
  venue?: string | null;
  participants?: number | null;
  householdCount?: number | null;
  /** How often something has happened to it. */
  version?: number;
  results?: Record<string, number>;
  state?: string;
}

export interface Notification {
  id: string;
  title: string;
  body?: string | null;
  createdAt: string;
  readAt?: string | null;
  occasion?: string;
  unit?: UnitPath;
  /** The unit that it is about. */
  subjectUnit?: UnitPath;
  /** Of the report that it is about; missing when that was asked for beside the cycle. */
  period?: Period | null;
}
