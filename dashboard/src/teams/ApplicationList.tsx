import { paths } from '../api/paths';
import type { Application } from '../api/types';
import { useClaims } from '../auth/SessionProvider';
import { formatDay } from '../format/dates';
import type { UnitPath } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { teamNumber, teamUnit } from '../units/teamCode';
import { UnitName } from '../units/UnitName';
import { stepsOfApplication } from './permissions';
import { StepButtons } from './StepButtons';
import { usePolicy } from './usePolicy';
import { useSteps } from './useSteps';

interface ApplicationListProps {
  applications: Application[];
  /** Whose policy says who approves. */
  unit: UnitPath;
  /** Whether they are to teams of several units. */
  ofSeveral?: boolean;
  changed: () => void;
}

const TONES = { APPLIED: 'waiting', ENDORSED: 'on_pace', APPROVED: 'met' } as const;
const tone = (state: Application['state']) =>
  state in TONES ? TONES[state as keyof typeof TONES] : 'behind';

/** Who wants to join, each with what the reader may do about it. */
export function ApplicationList({ applications, unit, ofSeveral = false, changed }: ApplicationListProps) {
  const { t } = useI18n();
  const claims = useClaims();
  const policy = usePolicy(unit);
  const steps = useSteps(changed);
  return (
    <>
      <ul>
        {applications.map(application => (
          <li key={application.id}>
            <p>
              <strong>{application.name ?? t('application.erased')}</strong>{' '}
              <span className="muted">
                {[
                  application.force && t(`force.${application.force}`),
                  t('application.on', { day: formatDay(application.appliedOn) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </p>
            {ofSeveral && (
              <p>
                <UnitName unit={teamUnit(application.team)} />
              </p>
            )}
            {application.reason && <p>{application.reason}</p>}
            {application.rejection && (
              <p className="muted">{t('application.because', { reason: application.rejection })}</p>
            )}
            <span className={`badge badge-${tone(application.state)}`}>
              {t(`application.${application.state}`)}
            </span>
            <StepButtons
              steps={stepsOfApplication(claims, teamUnit(application.team), application, policy)}
              about={application.name ?? ''}
              busy={steps.busy}
              take={(step, reason) =>
                void steps.take(`${pathOf(application)}/${application.id}`, step, reason && { reason })
              }
            />
          </li>
        ))}
      </ul>
      <StepButtons.Outcome {...steps} />
    </>
  );
}

const pathOf = ({ team }: Application) => paths.applications(teamUnit(team), teamNumber(team));
