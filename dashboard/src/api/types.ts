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
  validTo?: string | null;
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
export interface Indicator {
  code: string;
  name: string;
  kind: 'COUNT' | 'DISTINCT' | 'RATIO';
  value: number | null;
  numerator?: number | null;
  denominator?: number | null;
  target?: Target | null;
  met?: boolean | null;
}

export interface FigureRow {
  unit?: UnitPath;
  team?: string;
  month?: Period;
  values: Record<string, number | null>;
  /** What a team is held to, and whether it reaches it. */
  targets?: Record<string, Target>;
  met?: Record<string, boolean | null>;
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
  narrative?: Partial<Record<keyof Narrative, string | null>> | null;
  submittedAt?: string | null;
  returnReason?: string | null;
  changesSinceSubmission?: { code: string; was: number | null; is: number | null }[];
}

export interface Team {
  code: string;
  unit: UnitPath;
  level: 'COMMUNE' | 'VILLAGE';
  state: string;
  /** Named only for those who may know. */
  leader?: { name?: string | null } | null;
  memberCount: number;
  channelName?: string | null;
}

export interface Activity {
  activityId: string;
  id?: string;
  team: string;
  type: string;
  topics?: string[];
  heldOn: string;
  venue?: string | null;
  participants?: number | null;
  householdCount?: number | null;
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
  period?: Period;
}
