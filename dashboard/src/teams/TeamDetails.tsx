import { paths } from '../api/paths';
import type { Team } from '../api/types';
import { get, useResource } from '../api/useResource';
import { useClaims } from '../auth/SessionProvider';
import { formatDay } from '../format/dates';
import type { UnitPath } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { Loaded } from '../ui/Loaded';
import { Applications } from './Applications';
import { Members } from './Members';
import { maySeeNames } from './permissions';

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
  const team = useResource(path, get<Team>(path));
  const reload = () => {
    team.reload();
    changed();
  };
  return (
    <Loaded of={team} lines={5}>
      {found => (
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
            {found.channelName && (
              <div>
                <dt>{t('team.channel')}</dt>
                <dd>{found.channelName}</dd>
              </div>
            )}
          </dl>
          {found.findings.map(finding => (
            <p key={finding.rule + finding.detail} className="notice">
              {finding.detail}
            </p>
          ))}
          <Members team={found} path={path} changed={reload} />
          {maySeeNames(claims, unit) && <Applications unit={unit} number={number} changed={reload} />}
        </div>
      )}
    </Loaded>
  );
}
