import { paths } from '../api/paths';
import type { Team } from '../api/types';
import { getVersioned, useResource } from '../api/useResource';
import { useClaims } from '../auth/SessionProvider';
import { formatDay } from '../format/dates';
import type { UnitPath } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { Fold } from '../ui/Fold';
import { Loaded } from '../ui/Loaded';
import { Applications } from './Applications';
import { Channel } from './Channel';
import { Duties } from './Duties';
import { Members } from './Members';
import { mayEstablish, maySeeNames } from './permissions';
import { TeamDecisions } from './TeamDecisions';

interface TeamDetailsProps {
  unit: UnitPath;
  number: string;
  changed: () => void;
}

/** What a team is by its decision, what its policy remarks on, who is in it and who wants to be. */
export function TeamDetails({ unit, number, changed }: TeamDetailsProps) {
  const { t } = useI18n();
  const claims = useClaims();
  const path = paths.team(unit, number);
  const team = useResource(path, getVersioned<Team>(path));
  const reload = () => {
    team.reload();
    changed();
  };
  return (
    <Loaded of={team} lines={5}>
      {({ body: found, version }) => (
        <div className="team-details">
          <dl className="facts">
            <div>
              <dt>{t('team.decision')}</dt>
              <dd>
                {t('team.decided', {
                  number: found.establishment.decisionNumber,
                  day: formatDay(found.establishment.decidedOn),
                  by: found.establishment.decidedBy,
                })}
              </dd>
            </div>
          </dl>
          {found.findings.map(finding => (
            <p key={finding.rule + finding.detail} className="notice">
              {finding.detail}
            </p>
          ))}
          <Members team={found} path={path} changed={reload} />
          {maySeeNames(claims, unit) && (
            <>
              <Applications unit={unit} number={number} changed={reload} />
              <Fold title={t('team.channel')} aside={<span className="muted">{found.channelName}</span>}>
                {() => <Channel unit={unit} number={number} />}
              </Fold>
              <Fold title={t('duties.title')}>
                {() => <Duties unit={unit} number={number} members={found.members ?? []} />}
              </Fold>
            </>
          )}
          {mayEstablish(claims, unit) && found.state !== 'DISSOLVED' && (
            <TeamDecisions
              key={version}
              team={found}
              state={found.state}
              version={version}
              changed={reload}
            />
          )}
        </div>
      )}
    </Loaded>
  );
}
