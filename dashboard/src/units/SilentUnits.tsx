import { compareText } from '../format/collation';
import { useI18n } from '../i18n/I18n';
import { Link } from '../routing/Link';
import { hrefOf, type Place } from '../routing/place';
import type { ChildRow } from './childRows';

interface SilentUnitsProps {
  place: Place;
  rows: ChildRow[];
  open: boolean;
}

/** Units about which there is nothing to say in the period, out of the way of those about which there is. */
export function SilentUnits({ place, rows, open }: SilentUnitsProps) {
  const { t } = useI18n();
  if (rows.length === 0) return null;
  const named = rows.map(({ unit, name }) => ({ unit, name: name ?? unit }));
  return (
    <details className="silent" key={String(open)} open={open}>
      <summary>{t('children.silent', { n: rows.length })}</summary>
      <ul className="unit-list">
        {named
          .sort((a, b) => compareText(a.name, b.name))
          .map(({ unit, name }) => (
            <li key={unit}>
              <Link href={hrefOf({ ...place, unit })}>{name}</Link>
            </li>
          ))}
      </ul>
    </details>
  );
}
