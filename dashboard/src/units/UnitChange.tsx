import type { Unit } from '../api/types';
import { useClaims } from '../auth/SessionProvider';
import { formatDay } from '../format/dates';
import { isWithin, type UnitPath } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { Link } from '../routing/Link';
import { hrefOf, type Place } from '../routing/place';
import { UnitName } from './UnitName';

interface UnitChangeProps {
  unit: Unit;
  place: Place;
}

/** What a reorganization made of the unit, and which units were before it. */
export function UnitChange({ unit, place }: UnitChangeProps) {
  const { t } = useI18n();
  const { validTo, predecessors = [], successors = [] } = unit;
  return (
    <>
      {validTo && (
        <p className="notice unit-ended" role="status">
          <span>
            {t('unit.ended', { day: formatDay(validTo) })}{' '}
            {successors.length > 0 && <Units label={t('unit.successors')} units={successors} place={place} />}
          </span>
        </p>
      )}
      {predecessors.length > 0 && (
        <p className="unit-facts">
          <Units label={t('unit.predecessors')} units={predecessors} place={place} />
        </p>
      )}
    </>
  );
}

function Units({ label, units, place }: { label: string; units: UnitPath[]; place: Place }) {
  const scope = useClaims().unit;
  return (
    <>
      {label}{' '}
      {units.map((unit, i) => (
        <span key={unit}>
          {i > 0 && ', '}
          {isWithin(unit, scope) ? (
            <Link href={hrefOf({ ...place, unit })}>
              <UnitName unit={unit} />
            </Link>
          ) : (
            unit
          )}
        </span>
      ))}
    </>
  );
}
