import { COUNTRY, toUrl, type UnitPath } from '../hierarchy/unitPath';
import type { Period } from '../period/period';
import { withQuery } from './client';
import type { Breakdown, DocumentFormat, ProposalKind } from './types';

/** The addresses of what the dashboard reads and writes, below `/api/v1/`. */
export const paths = {
  unit: (unit: UnitPath) => toUrl(unit),
  children: (unit: UnitPath, q = '') =>
    unit === COUNTRY ? 'provinces' : withQuery(`${toUrl(unit)}/children`, { q }),
  /** Rows of the indicators with these codes alone keep the answer small where there are many rows. */
  figures: (unit: UnitPath, period: Period, by: Breakdown | '' = '', codes: readonly string[] = []) =>
    withQuery(`${toUrl(unit)}/indicators`, { period, by, codes: codes.join(',') }),
  catalogue: (unit: UnitPath) => `${toUrl(unit)}/catalogue`,
  changes: (unit: UnitPath) => `${toUrl(unit)}/changes`,
  teams: (unit: UnitPath) => `${toUrl(unit)}/teams`,
  team: (unit: UnitPath, number: string) => `${toUrl(unit)}/teams/${number}`,
  applications: (unit: UnitPath, number: string) => `${toUrl(unit)}/teams/${number}/applications`,
  waitingApplications: (unit: UnitPath) => `${toUrl(unit)}/applications`,
  channel: (unit: UnitPath, number: string) => `${toUrl(unit)}/teams/${number}/channel`,
  duties: (unit: UnitPath, number: string, month: string) => `${toUrl(unit)}/teams/${number}/duties/${month}`,
  policy: (unit: UnitPath) => `${toUrl(unit)}/policy`,
  roster: (unit: UnitPath) => withQuery(`${toUrl(unit)}/roster`, { format: 'xlsx' }),
  rosterImport: (unit: UnitPath, dryRun: boolean) =>
    withQuery(`${toUrl(unit)}/roster/imports`, { dryRun: String(dryRun) }),
  activities: (unit: UnitPath, from: string, to: string, cursor = '') =>
    withQuery(`${toUrl(unit)}/activities`, { from, to, limit: '50', cursor }),
  activity: (unit: UnitPath, id: string) => `${toUrl(unit)}/activities/${id}`,
  report: (unit: UnitPath, period: Period) => `${toUrl(unit)}/reports/${period}`,
  document: (unit: UnitPath, period: Period, format: DocumentFormat) =>
    withQuery(`${toUrl(unit)}/reports/${period}/document`, { format }),
  statistics: (unit: UnitPath, period: Period, source = '', confirmed = false) =>
    withQuery(`${toUrl(unit)}/statistics/${period}`, { source, confirmed: confirmed ? 'true' : '' }),
  size: (unit: UnitPath) => `${toUrl(unit)}/size`,
  ranking: (unit: UnitPath, period: Period) => withQuery(`${toUrl(unit)}/ranking`, { period, limit: '20' }),
  scoring: (unit: UnitPath) => `${toUrl(unit)}/scoring`,
  indicator: (unit: UnitPath, code: string) => `${toUrl(unit)}/indicators/${encodeURIComponent(code)}`,
  proposals: (unit: UnitPath, kind: ProposalKind) => `${toUrl(unit)}/${kind}`,
  requests: (unit: UnitPath) => `${toUrl(unit)}/report-requests`,
  request: (unit: UnitPath, by: UnitPath, id: string) =>
    `${toUrl(unit)}/report-requests/${by.replaceAll('/', '-')}/${encodeURIComponent(id)}`,
  completeness: (unit: UnitPath, period: Period) => `${toUrl(unit)}/reports/${period}/completeness`,
  reminders: (unit: UnitPath) => `${toUrl(unit)}/reminders`,
  notifications: (unit: UnitPath) => `${toUrl(unit)}/notifications`,
  readNotification: (unit: UnitPath, id: string) =>
    `${toUrl(unit)}/notifications/${encodeURIComponent(id)}/read`,
};
