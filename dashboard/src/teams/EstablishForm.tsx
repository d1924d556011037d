import { useState } from 'react';
import { useApi } from '../api/ApiProvider';
import { paths } from '../api/paths';
import type { Team } from '../api/types';
import { levelOf, type UnitPath } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { teamNumber } from '../units/teamCode';
import { useChildren, useUnit } from '../units/useUnits';
import { newDecision } from './decision';
import { newMember } from './memberDraft';
import { RosterForm } from './RosterForm';

interface EstablishFormProps {
  unit: UnitPath;
  /** Those that there are already, here and below. */
  teams: Team[];
  established: () => void;
}

/** Establishes the next team of the unit or of a village in it. */
export function EstablishForm({ unit, teams, established }: EstablishFormProps) {
  const api = useApi();
  const { t } = useI18n();
  const here = useUnit(unit).data;
  const villages = useChildren(unit).data ?? [];
  const [chosen, setChosen] = useState(unit);
  const numbers = teams.filter(team => team.unit === chosen).map(({ code }) => Number(teamNumber(code)));
  const next = String(Math.max(0, ...numbers) + 1);
  return (
    <>
      {levelOf(unit) === 'COMMUNE' && (
        <div className="form record">
          <label>
            {t('establish.unit')}
            <select value={chosen} onChange={event => setChosen(event.target.value)}>
              {[...(here ? [here] : []), ...villages].map(({ path, fullName }) => (
                <option key={path} value={path}>
                  {fullName}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <RosterForm
        key={chosen}
        draft={`establish ${chosen} ${next}`}
        initial={{ decision: newDecision(t('decision.chair')), members: [newMember('LEADER')] }}
        action={t('establish.action')}
        send={(establishment, members) => api.put(paths.team(chosen, next), { establishment, members })}
        done={established}
      />
    </>
  );
}
