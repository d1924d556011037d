import { useState } from 'react';
import { compareText, foldAccents } from '../format/collation';
import { COUNTRY } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { Link } from '../routing/Link';
import { hrefOf, type Place } from '../routing/place';
import { Card } from '../ui/Card';
import { Loaded } from '../ui/Loaded';
import { UnitHeader } from './UnitHeader';
import { UnitSearch } from './UnitSearch';
import { useChildren } from './useUnits';

/** The provinces, for the few whose scope is the whole country. */
export function CountryPage({ place }: { place: Place }) {
  const { t } = useI18n();
  const [q, setQ] = useState('');
  const provinces = useChildren(COUNTRY);
  return (
    <>
      <UnitHeader place={place} />
      <Card title={t('unit.provinces')} actions={<UnitSearch value={q} onChange={setQ} />}>
        <Loaded of={provinces} lines={10}>
          {found => (
            <ul className="unit-list">
              {found.length === 0 && <li className="empty">{t('unit.none')}</li>}
              {found
                .filter(({ fullName }) => foldAccents(fullName).includes(foldAccents(q.trim())))
                .sort((a, b) => compareText(a.name, b.name))
                .map(({ path, fullName }) => (
                  <li key={path}>
                    <Link href={hrefOf({ ...place, unit: path })}>{fullName}</Link>
                  </li>
                ))}
            </ul>
          )}
        </Loaded>
      </Card>
    </>
  );
}
