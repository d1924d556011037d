import { paths } from '../api/paths';
import type { Application } from '../api/types';
import { getAll, useResource } from '../api/useResource';
import type { UnitPath } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { Loaded } from '../ui/Loaded';
import { ApplicationList } from './ApplicationList';

/** The applications of a whole commune that wait for somebody, so that no team need be opened to find them. */
export function WaitingApplications({ unit, changed }: { unit: UnitPath; changed: () => void }) {
  const { t } = useI18n();
  const path = paths.waitingApplications(unit);
  const applications = useResource(path, getAll<Application>(path));
  const reload = () => {
    applications.reload();
    changed();
  };
  return (
    <Loaded of={applications} lines={1}>
      {found => {
        const waiting = found.filter(({ state }) => state !== 'LAPSED');
        if (waiting.length === 0) return null;
        return (
          <section className="people" aria-label={t('application.waiting')}>
            <h3>{t('application.waiting')}</h3>
            <ApplicationList applications={waiting} unit={unit} ofSeveral changed={reload} />
          </section>
        );
      }}
    </Loaded>
  );
}
