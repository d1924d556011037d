import { formatNumber } from '../format/numbers';
import { useI18n } from '../i18n/I18n';
import { PeriodPicker } from '../period/PeriodPicker';
import type { Place } from '../routing/place';
import { Breadcrumb } from './Breadcrumb';
import { UnitChange } from './UnitChange';
import { UnitName } from './UnitName';
import { useUnit } from './useUnits';

export function UnitHeader({ place }: { place: Place }) {
  const { t, language } = useI18n();
  const { data } = useUnit(place.unit);
  const facts = [
    data?.households && t('unit.households', { n: formatNumber(data.households, language) }),
    data?.population && t('unit.population', { n: formatNumber(data.population, language) }),
  ].filter(Boolean);
  return (
    <div className="unit-head">
      <div>
        <Breadcrumb place={place} />
        <h1>
          <UnitName unit={place.unit} />
        </h1>
        <p className="unit-facts">{facts.join(' · ') || '\u00a0'}</p>
        {data && <UnitChange unit={data} place={place} />}
      </div>
      <PeriodPicker place={place} />
    </div>
  );
}
