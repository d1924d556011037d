import { useState } from 'react';
import { paths } from '../api/paths';
import type { Member, TeamDuties } from '../api/types';
import { getVersioned, useResource } from '../api/useResource';
import { localDay } from '../format/dates';
import type { UnitPath } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { Loaded } from '../ui/Loaded';
import { DutiesForm } from './DutiesForm';

interface DutiesProps {
  unit: UnitPath;
  number: string;
  members: Member[];
}

/** Who of a team is where and when, month by month (lịch công tác). */
export function Duties({ unit, number, members }: DutiesProps) {
  const { t } = useI18n();
  const [month, setMonth] = useState(() => localDay(new Date()).slice(0, 7));
  const path = paths.duties(unit, number, month);
  const duties = useResource(path, getVersioned<TeamDuties>(path));
  return (
    <>
      <div className="form record">
        <label>
          {t('duties.month')}
          <input
            type="month"
            required
            value={month}
            onChange={event => event.target.value && setMonth(event.target.value)}
          />
        </label>
      </div>
      <Loaded of={duties} lines={3}>
        {({ body, version }) => (
          <DutiesForm
            key={`${month} ${version}`}
            duties={body}
            members={members}
            unit={unit}
            path={path}
            version={version}
            changed={duties.reload}
          />
        )}
      </Loaded>
    </>
  );
}
