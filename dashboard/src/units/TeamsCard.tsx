import { useMemo } from 'react';
import { paths } from '../api/paths';
import type { Team } from '../api/types';
import { getAll, useResource } from '../api/useResource';
import { COMPARED } from '../figures/catalogue';
import { useFigures } from '../figures/useFigures';
import { useFormat } from '../figures/useFormat';
import { useShortName } from '../figures/useShortName';
import { useI18n } from '../i18n/I18n';
import type { Place } from '../routing/place';
import { Card } from '../ui/Card';
import { Loaded } from '../ui/Loaded';
import { SortableTable, type Column } from '../ui/SortableTable';
import { teamNumber } from './teamCode';

/** The teams (tổ) of a village with their own figures. */
export function TeamsCard({ place }: { place: Place }) {
  const { t } = useI18n();
  const format = useFormat();
  const short = useShortName();
  const path = paths.teams(place.unit);
  const teams = useResource(path, getAll<Team>(path));
  const figures = useFigures(place.unit, place.period, 'team');

  const columns = useMemo((): Column<Team>[] => {
    const valuesOf = new Map(figures.data?.rows?.map(row => [row.team, row.values]));
    const value = (team: Team, code: string) => valuesOf.get(team.code)?.[code] ?? null;
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
      ...COMPARED.map((code): Column<Team> => ({
        key: code,
        heading: short({ code }),
        numeric: true,
        sortBy: team => value(team, code),
        show: team => format.number(value(team, code)),
      })),
    ];
  }, [figures.data, t, format, short]);

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
