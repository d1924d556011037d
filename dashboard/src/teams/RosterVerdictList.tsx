import type { RosterVerdict } from '../api/types';
import type { UnitPath } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { teamNumber, teamUnit } from '../units/teamCode';
import { UnitName } from '../units/UnitName';

const TONES = {
  ESTABLISHED: 'met',
  CONSOLIDATED: 'on_pace',
  UNCHANGED: 'waiting',
  REFUSED: 'missed',
} as const;

/** What becomes of each team of a list, and what is wrong in which line. */
export function RosterVerdictList({ verdict, unit }: { verdict: RosterVerdict; unit: UnitPath }) {
  const { t } = useI18n();
  return (
    <div className="people">
      <h3>{t(verdict.dryRun ? 'roster.preview' : 'roster.done')}</h3>
      <ul>
        {verdict.teams.map(({ team, outcome, memberCount, findings, detail }) => (
          <li key={team}>
            <p>
              <strong>{teamUnit(team) === unit ? t('unit.own') : <UnitName unit={teamUnit(team)} />}</strong>{' '}
              <span className="muted">
                {t('team.name', { n: teamNumber(team) })} · {t('team.members', { n: memberCount })}
              </span>
            </p>
            <span className={`badge badge-${TONES[outcome]}`}>{t(`roster.${outcome}`)}</span>
            {detail && <p>{detail}</p>}
            {findings.map(finding => (
              <p key={finding.rule + finding.detail} className="muted">
                {finding.detail}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {verdict.errors.length > 0 && (
        <>
          <h3>{t('roster.errors')}</h3>
          <ul>
            {verdict.errors.map(({ line, column, detail }, i) => (
              <li key={i}>{t('roster.error', { line, column, detail })}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
