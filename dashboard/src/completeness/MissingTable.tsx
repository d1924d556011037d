import { useMemo } from 'react';
import type { MissingReport } from '../api/types';
import { formatDay } from '../format/dates';
import { parentOf } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { Link } from '../routing/Link';
import { hrefOf, type Place } from '../routing/place';
import { SortableTable, type Column } from '../ui/SortableTable';
import { useChildren } from '../units/useUnits';
import { DaysLate } from './DaysLate';

export function MissingTable({ place, missing }: { place: Place; missing: MissingReport[] }) {
  const { t } = useI18n();
  const { data: children } = useChildren(place.unit);
  const nameOf = useMemo(() => new Map(children?.map(({ path, fullName }) => [path, fullName])), [children]);
  const columns = useMemo(
    (): Column<MissingReport>[] => [
      {
        key: 'name',
        heading: t('children.name'),
        sortBy: report => report.name,
        show: report => (
          <>
            <Link href={hrefOf({ ...place, unit: report.unit, section: 'reports' })}>{report.name}</Link>
            {parentOf(report.unit) !== place.unit && (
              <span className="row-target">{nameOf.get(parentOf(report.unit))}</span>
            )}
          </>
        ),
      },
      {
        key: 'daysLate',
        heading: t('completeness.daysLate'),
        numeric: true,
        sortBy: report => report.daysLate,
        show: report => <DaysLate days={report.daysLate} short />,
      },
      {
        key: 'dueOn',
        heading: t('completeness.dueOn'),
        numeric: true,
        sortBy: report => report.dueOn ?? '',
        show: report => (report.dueOn ? formatDay(report.dueOn) : t('report.noDueDay')),
      },
    ],
    [place, t, nameOf],
  );
  return (
    <SortableTable
      caption={t('completeness.title')}
      columns={columns}
      rows={missing}
      rowKey={report => report.unit}
      initial={{ key: 'daysLate', descending: true }}
    />
  );
}
