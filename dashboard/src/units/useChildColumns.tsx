import { useMemo } from 'react';
import type { FigureRow } from '../api/types';
import { DaysLate } from '../completeness/DaysLate';
import { COMPARED } from '../figures/catalogue';
import { ComparedFigure } from '../figures/ComparedFigure';
import { useFormat } from '../figures/useFormat';
import { useShortName } from '../figures/useShortName';
import { useI18n } from '../i18n/I18n';
import { Link } from '../routing/Link';
import { hrefOf, type Place } from '../routing/place';
import type { Column } from '../ui/SortableTable';
import type { ChildRow } from './childRows';
import { commonTarget, worstPace } from './teamTargets';

export function useChildColumns(place: Place, teams: FigureRow[], withReports: boolean): Column<ChildRow>[] {
  const { t } = useI18n();
  const format = useFormat();
  const short = useShortName();
  return useMemo(() => {
    const name: Column<ChildRow> = {
      key: 'name',
      heading: t('children.name'),
      // The unit's own team leads the list.
      sortBy: row => row.name ?? '',
      show: row =>
        row.name === null ? (
          t('unit.own')
        ) : (
          <Link href={hrefOf({ ...place, unit: row.unit })}>{row.name}</Link>
        ),
    };
    const figures = COMPARED.map((code): Column<ChildRow> => {
      const target = commonTarget(teams, code);
      return {
        key: code,
        heading: short({ code }),
        ...(target && { note: t('children.eachTeam', { target: format.goal(target) }) }),
        numeric: true,
        sortBy: row => row.values?.[code] ?? null,
        show: row => (
          <ComparedFigure
            value={row.values && (row.values[code] ?? null)}
            pace={row.pace?.[code] ?? worstPace(row.teams, code)}
          />
        ),
      };
    });
    const report: Column<ChildRow> = {
      key: 'report',
      heading: t('children.report'),
      sortBy: row => -(row.missing?.daysLate ?? -100_000),
      show: row => row.missing && <DaysLate days={row.missing.daysLate} />,
    };
    return withReports ? [name, ...figures, report] : [name, ...figures];
  }, [place, teams, withReports, t, format, short]);
}
