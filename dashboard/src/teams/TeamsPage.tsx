import { paths } from '../api/paths';
import type { Team } from '../api/types';
import { getAll, useResource } from '../api/useResource';
import { useClaims } from '../auth/SessionProvider';
import { levelOf } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import type { Place } from '../routing/place';
import { Card } from '../ui/Card';
import { Fold } from '../ui/Fold';
import { Loaded } from '../ui/Loaded';
import { EstablishForm } from './EstablishForm';
import { mayDownloadRoster, mayEstablish } from './permissions';
import { RosterTools } from './RosterTools';
import { TeamItem } from './TeamItem';
import { WaitingApplications } from './WaitingApplications';

/** The teams of a commune or village, each to be opened. */
export function TeamsPage({ place }: { place: Place }) {
  const { t } = useI18n();
  const claims = useClaims();
  const path = paths.teams(place.unit);
  const teams = useResource(path, getAll<Team>(path));
  return (
    <Card title={t('team.title')} className="narrow">
      <RosterTools unit={place.unit} changed={teams.reload} />
      {levelOf(place.unit) === 'COMMUNE' && mayDownloadRoster(claims, place.unit) && (
        <WaitingApplications unit={place.unit} changed={teams.reload} />
      )}
      <Loaded of={teams} lines={6}>
        {found => (
          <>
            {mayEstablish(claims, place.unit) && (
              <Fold title={t('establish.title')} key={found.length}>
                {() => <EstablishForm unit={place.unit} teams={found} established={teams.reload} />}
              </Fold>
            )}
            {found.length === 0 && <p className="empty">{t('team.none')}</p>}
            <ul className="teams">
              {found.map(team => (
                <li key={team.code}>
                  <TeamItem team={team} place={place} open={found.length === 1} changed={teams.reload} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Card>
  );
}
