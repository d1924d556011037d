import { useClaims } from '../auth/SessionProvider';
import { COUNTRY, isWithin, lineOf } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { hrefOf, type Place } from '../routing/place';
import { Link } from '../routing/Link';
import { UnitName } from './UnitName';

/** The way from the reader's own unit down to the one on screen; what is above their own is not theirs to see. */
export function Breadcrumb({ place }: { place: Place }) {
  const { t } = useI18n();
  const scope = useClaims().unit;
  const line = lineOf(place.unit).filter(unit => isWithin(unit, scope));
  const crumbs = scope === COUNTRY ? [COUNTRY, ...line] : line;
  // One's own unit alone is already the page's title.
  if (crumbs.length < 2) return null;
  return (
    <nav aria-label={t('nav.breadcrumb')} className="breadcrumb">
      <ol>
        {crumbs.map(unit => (
          <li key={unit}>
            {unit === place.unit ? (
              <span aria-current="page">
                <UnitName unit={unit} />
              </span>
            ) : (
              <Link href={hrefOf({ ...place, unit })}>
                <UnitName unit={unit} />
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
