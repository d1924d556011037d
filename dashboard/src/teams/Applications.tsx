import { paths } from '../api/paths';
import type { Application } from '../api/types';
import { getAll, useResource } from '../api/useResource';
import { useClaims } from '../auth/SessionProvider';
import { formatDay } from '../format/dates';
import type { UnitPath } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { Loaded } from '../ui/Loaded';
import { stepsOfApplication } from './permissions';
import { StepButtons } from './StepButtons';
import { usePolicy } from './usePolicy';
import { useSteps } from './useSteps';

interface ApplicationsProps {
  unit: UnitPath;
  number: string;
  changed: () => void;
}

const TONES = { APPLIED: 'waiting', ENDORSED: 'on_pace', APPROVED: 'met' } as const;
const tone = (state: Application['state']) =>
  state in TONES ? TONES[state as keyof typeof TONES] : 'behind';

/** Who wants to join: endorsed by the leader, approved by whom the policy names. */
export function Applications({ unit, number, changed }: ApplicationsProps) {
  const { t } = useI18n();
  const claims = useClaims();
  const policy = usePolicy(unit);
  const path = paths.applications(unit, number);
  const applications = useResource(path, getAll<Application>(path));
  const steps = useSteps(() => {
    applications.reload();
    changed();
  });
  return (
    <section className="people" aria-label={t('application.title')}>
      <h3>{t('application.title')}</h3>
      <Loaded of={applications} lines={2}>
        {found =>
          found.length === 0 ? (
            <p className="empty">{t('application.none')}</p>
          ) : (
            <ul>
              {found.map(application => (
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
                  {application.reason && <p>{application.reason}</p>}
                  {application.rejection && (
                    <p className="muted">{t('application.because', { reason: application.rejection })}</p>
                  )}
                  <span className={`badge badge-${tone(application.state)}`}>
                    {t(`application.${application.state}`)}
                  </span>
                  <StepButtons
                    steps={stepsOfApplication(claims, unit, application, policy)}
                    about={application.name ?? ''}
                    busy={steps.busy}
                    take={(step, reason) =>
                      void steps.take(`${path}/${application.id}`, step, reason && { reason })
                    }
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <StepButtons.Outcome {...steps} />
    </section>
  );
}
