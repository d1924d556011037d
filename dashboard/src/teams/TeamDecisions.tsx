import { useApi } from '../api/ApiProvider';
import { paths } from '../api/paths';
import type { Team } from '../api/types';
import { useI18n } from '../i18n/I18n';
import { Fold } from '../ui/Fold';
import { teamNumber } from '../units/teamCode';
import { newDecision } from './decision';
import { LifeForm, type Changeable } from './LifeForm';
import { draftOf } from './memberDraft';
import { RosterForm } from './RosterForm';

interface TeamDecisionsProps {
  team: Team;
  state: Changeable;
  version: string | null;
  changed: () => void;
}

/** What the commune may decide about a team that stands: who is in it, and whether it goes on. */
export function TeamDecisions({ team, state, version, changed }: TeamDecisionsProps) {
  const api = useApi();
  const { t } = useI18n();
  const path = paths.team(team.unit, teamNumber(team.code));
  return (
    <>
      {state === 'ACTIVE' && (
        <Fold title={t('consolidate.title')}>
          {() => (
            <RosterForm
              draft={`consolidate ${team.code} ${version}`}
              initial={{
                decision: newDecision(t('decision.chair')),
                members: (team.members ?? []).map(draftOf),
              }}
              action={t('consolidate.action')}
              send={(decision, members) => api.post(`${path}/consolidations`, { decision, members }, version)}
              done={changed}
            />
          )}
        </Fold>
      )}
      <Fold title={t('life.title')}>
        {() => <LifeForm state={state} path={path} version={version} changed={changed} />}
      </Fold>
    </>
  );
}
