import { useMemo } from 'react';
import { paths } from '../api/paths';
import type { Team } from '../api/types';
import { getAll, useResource } from '../api/useResource';
import { COMPARED } from '../figures/catalogue';
import { ComparedFigure } from '../figures/ComparedFigure';
import { useFormat } from '../figures/useFormat';
import { useShortName } from '../figures/useShortName';
import { useI18n } from '../i18n/I18n';
import type { Place } from '../routing/place';
import { Card } from '../ui/Card';
import { Loaded } from '../ui/Loaded';
import { SortableTable, type Column } from '../ui/SortableTable';
import { teamNumber } from './teamCode';
import { commonTarget, worstPace } from './teamTargets';
import { useTeamFigures } from './useTeamFigures';

/** The teams (tổ) of a village with their own figures. */
export function TeamsCard({ place }: { place: Place }) {
  const { t } = useI18n();
  const format = useFormat();
  const short = useShortName();
  const path = paths.teams(place.unit);
  const teams = useResource(path, getAll<Team>(path));
  const figures = useTeamFigures(place);

  const columns = useMemo((): Column<Team>[] => {
    const rowsOf = (team: Team) => figures.filter(row => row.team === team.code);
    const value = (team: Team, code: string) => rowsOf(team)[0]?.values[code];
    return [
      {
        key: 'team',
        heading: t('children.team'),
        sortBy: team => Number(teamNumber(team.code)),
        show: team => t('team.name', { n: teamNumber(team.code) }),
      },
      {
        key: 'leader',
        heading: t('children.leader'),
        sortBy: team => team.leader?.name ?? null,
        show: team => team.leader?.name,
      },
      {
        key: 'members',
        heading: t('children.members'),
        numeric: true,
        sortBy: team => team.memberCount,
        show: team => format.number(team.memberCount),
      },
      ...COMPARED.map((code): Column<Team> => {
        const target = commonTarget(figures, code);
        return {
          key: code,
          heading: short({ code }),
          ...(target && { note: t('children.eachTeam', { target: format.goal(target) }) }),
          numeric: true,
          sortBy: team => value(team, code) ?? null,
          show: team => <ComparedFigure value={value(team, code)} pace={worstPace(rowsOf(team), code)} />,
        };
      }),
    ];
  }, [figures, place.period, t, format, short]);

  return (
    <Card title={t('team.title')} className="wide">
      <Loaded of={teams} lines={3}>
        {found =>
          found.length === 0 ? (
            <p className="empty">{t('team.none')}</p>
          ) : (
            <SortableTable
              caption={t('team.title')}
              columns={columns}
              rows={found}
              rowKey={team => team.code}
              initial={{ key: 'team' }}
            />
          )
        }
      </Loaded>
    </Card>
  );
}
