import { useMemo } from 'react';
import { COMPARED } from '../figures/catalogue';
import { useFormat } from '../figures/useFormat';
import { useShortName } from '../figures/useShortName';
import { useI18n } from '../i18n/I18n';
import { Link } from '../routing/Link';
import { hrefOf, type Place } from '../routing/place';
import type { Column } from '../ui/SortableTable';
import { DaysLate } from '../completeness/DaysLate';
import type { ChildRow } from './childRows';

export function useChildColumns(place: Place, withReports: boolean): Column<ChildRow>[] {
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
    const figures = COMPARED.map((code): Column<ChildRow> => ({
      key: code,
      heading: short({ code }),
      numeric: true,
      sortBy: row => row.values[code] ?? null,
      show: row => {
        const value = row.values[code] ?? null;
        return value === null ? (
          <span className="unreported">{format.number(null)}</span>
        ) : (
          format.number(value)
        );
      },
    }));
    const report: Column<ChildRow> = {
      key: 'report',
      heading: t('children.report'),
      sortBy: row => -(row.missing?.daysLate ?? -100_000),
      show: row => row.missing && <DaysLate days={row.missing.daysLate} />,
    };
    return withReports ? [name, ...figures, report] : [name, ...figures];
  }, [place, withReports, t, format, short]);
}
