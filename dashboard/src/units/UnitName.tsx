import { COUNTRY, type UnitPath } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { useUnit } from './useUnits';

export function UnitName({ unit }: { unit: UnitPath }) {
  const { t } = useI18n();
  const { data } = useUnit(unit);
  return <>{unit === COUNTRY ? t('unit.country') : (data?.fullName ?? data?.name ?? unit)}</>;
}
