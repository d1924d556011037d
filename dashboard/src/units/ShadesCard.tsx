import { useState } from 'react';
import { ComparedFigure } from '../figures/ComparedFigure';
import { OF_CHILDREN, picked, SHADED } from '../figures/catalogue';
import { useFigures } from '../figures/useFigures';
import { useFormat } from '../figures/useFormat';
import { compareText } from '../format/collation';
import { useI18n } from '../i18n/I18n';
import { Link } from '../routing/Link';
import { hrefOf, type Place } from '../routing/place';
import { Card } from '../ui/Card';
import { Loaded } from '../ui/Loaded';
import { shadeOf } from './shades';
import { useChildren } from './useUnits';

/** The communes of a province as tiles, the most first; the darker a tile, the more. Each leads to its commune. */
export function ShadesCard({ place }: { place: Place }) {
  const { t } = useI18n();
  const format = useFormat();
  const [code, setCode] = useState<string>('HOUSEHOLDS_SUPPORTED');
  const children = useChildren(place.unit, '');
  const figures = useFigures(place.unit, place.period, 'children', OF_CHILDREN);
  const names = new Map(children.data?.map(({ path, name }) => [path, name]));
  const choices = picked(SHADED, figures.data?.indicators ?? []);
  const chosen = choices.find(each => each.code === code);
  return (
    <Card
      title={t('shades.title')}
      className="wide"
      actions={
        <label className="shades-choice">
          <span className="visually-hidden">{t('figure.indicator')}</span>
          <select value={code} onChange={event => setCode(event.target.value)}>
            {choices.map(choice => (
              <option key={choice.code} value={choice.code}>
                {choice.name}
              </option>
            ))}
          </select>
        </label>
      }
    >
      <p className="muted">{t('shades.note')}</p>
      <Loaded of={figures} lines={6}>
        {({ rows = [] }) => {
          const tiles = rows
            .flatMap(({ unit = '', values, pace }) => {
              const value = values[code] ?? null;
              return value === null ? [] : { unit, name: names.get(unit) ?? unit, value, pace: pace?.[code] };
            })
            .sort((a, b) => b.value - a.value || compareText(a.name, b.name));
          const largest = tiles[0]?.value ?? 0;
          const silent = rows.length - tiles.length;
          return (
            <>
              <ul className="shades">
                {tiles.map(({ unit, name, value, pace }) => (
                  <li key={unit}>
                    <Link
                      href={hrefOf({ ...place, unit })}
                      className={`shade shade-${shadeOf(value, largest)}`}
                    >
                      <span>{name}</span>
                      <ComparedFigure
                        value={value}
                        pace={pace}
                        text={chosen && format.value(chosen, value)}
                      />
                    </Link>
                  </li>
                ))}
              </ul>
              {silent > 0 && <p className="muted">{t('shades.silent', { n: silent })}</p>}
            </>
          );
        }}
      </Loaded>
    </Card>
  );
}
