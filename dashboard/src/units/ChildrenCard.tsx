import { useMemo, useState } from 'react';
import type { Unit } from '../api/types';
import { useCompleteness } from '../completeness/useCompleteness';
import { OF_CHILDREN } from '../figures/catalogue';
import { useFigures } from '../figures/useFigures';
import { levelOf } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import type { Place } from '../routing/place';
import { Card } from '../ui/Card';
import { Loaded } from '../ui/Loaded';
import { SortableTable } from '../ui/SortableTable';
import { childRows, isSilent, ownRows } from './childRows';
import { SilentUnits } from './SilentUnits';
import { UnitSearch } from './UnitSearch';
import { useChildColumns } from './useChildColumns';
import { useDebounced } from './useDebounced';
import { useTeamFigures } from './useTeamFigures';
import { useChildren } from './useUnits';

/** The units below with their main figures; each row leads one step down. */
export function ChildrenCard({ place }: { place: Place }) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const q = useDebounced(typed.trim(), 250);
  const children = useChildren(place.unit, q);
  const figures = useFigures(place.unit, place.period, 'children', OF_CHILDREN);
  const teams = useTeamFigures(place);
  const { data: completeness } = useCompleteness(place.unit, place.period);
  const title = t(levelOf(place.unit) === 'PROVINCE' ? 'unit.communes' : 'unit.villages');
  const columns = useChildColumns(place, teams, completeness !== undefined);
  const below = useMemo(
    () =>
      childRows({
        children: children.data ?? [],
        ofPeriod: q === '',
        figures: figures.data?.rows,
        teams,
        missing: completeness?.missing ?? [],
      }),
    [children.data, q, figures.data, teams, completeness],
  );
  const own = useMemo(() => (q ? [] : ownRows(place.unit, teams)), [place.unit, teams, q]);
  const rows = [...own, ...below.filter(row => !isSilent(row))];

  return (
    <Card title={title} actions={<UnitSearch value={typed} onChange={setTyped} />} className="wide">
      <Loaded<Unit[]> of={children} lines={8}>
        {found => (
          <>
            {found.length === 0 && <p className="empty">{q ? t('unit.notFound', { q }) : t('unit.none')}</p>}
            {rows.length > 0 && (
              <SortableTable
                caption={title}
                columns={columns}
                rows={rows}
                rowKey={row => row.key}
                initial={{ key: 'name' }}
              />
            )}
            <SilentUnits place={place} rows={below.filter(isSilent)} open={q !== '' || rows.length === 0} />
          </>
        )}
      </Loaded>
    </Card>
  );
}
