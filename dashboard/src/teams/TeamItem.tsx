import type { Team } from '../api/types';
import { useI18n } from '../i18n/I18n';
import type { Place } from '../routing/place';
import { Fold } from '../ui/Fold';
import { Icon } from '../ui/Icon';
import { teamNumber } from '../units/teamCode';
import { UnitName } from '../units/UnitName';
import { TeamDetails } from './TeamDetails';

interface TeamItemProps {
  team: Team;
  place: Place;
  /** Whether it is the only one. */
  open: boolean;
  changed: () => void;
}

/** A team in one line; the rest is asked for when it is opened. */
export function TeamItem({ team, place, open, changed }: TeamItemProps) {
  const { t } = useI18n();
  const number = t('team.name', { n: teamNumber(team.code) });
  return (
    <Fold
      open={open}
      title={
        team.unit === place.unit ? (
          number
        ) : (
          <>
            <UnitName unit={team.unit} /> <span className="muted">{number}</span>
          </>
        )
      }
      aside={
        <>
          <span className="muted">{t('team.members', { n: team.memberCount })}</span>
          {team.state !== 'ACTIVE' && (
            <span className="badge badge-waiting">{t(`team.state.${team.state}`)}</span>
          )}
          {team.findings.length > 0 && (
            <span className="badge badge-behind">
              <Icon name="warning" />
              {t('team.findings', { n: team.findings.length })}
            </span>
          )}
        </>
      }
    >
      {() => <TeamDetails unit={team.unit} number={teamNumber(team.code)} changed={changed} />}
    </Fold>
  );
}
