import { paths } from '../api/paths';
import type { Application } from '../api/types';
import { getAll, useResource } from '../api/useResource';
import type { UnitPath } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { Loaded } from '../ui/Loaded';
import { ApplicationList } from './ApplicationList';

interface ApplicationsProps {
  unit: UnitPath;
  number: string;
  changed: () => void;
}

/** Who wants to join: endorsed by the leader, approved by whom the policy names. */
export function Applications({ unit, number, changed }: ApplicationsProps) {
  const { t } = useI18n();
  const path = paths.applications(unit, number);
  const applications = useResource(path, getAll<Application>(path));
  const reload = () => {
    applications.reload();
    changed();
  };
  return (
    <section className="people" aria-label={t('application.title')}>
      <h3>{t('application.title')}</h3>
      <Loaded of={applications} lines={2}>
        {found => (
          <>
            {found.length === 0 && <p className="empty">{t('application.none')}</p>}
            <ApplicationList applications={found} unit={unit} changed={reload} />
          </>
        )}
      </Loaded>
    </section>
  );
}
