import type { Indicator } from '../api/types';
import { useI18n } from '../i18n/I18n';
import { shift } from '../period/period';
import type { Place } from '../routing/place';
import { HEADLINE, picked } from './catalogue';
import { FigureTile } from './FigureTile';
import { useFigures } from './useFigures';

interface HeadlineFiguresProps {
  place: Place;
  indicators: Indicator[];
}

/** The figures asked for first, each with what it was the period before. */
export function HeadlineFigures({ place, indicators }: HeadlineFiguresProps) {
  const { t } = useI18n();
  const { data: previous } = useFigures(place.unit, shift(place.period, -1));
  const found = picked(HEADLINE, indicators);
  return (
    <section aria-labelledby="headline" className="tiles">
      <h2 id="headline" className="visually-hidden">
        {t('figure.headline')}
      </h2>
      {found.map(indicator => (
        <FigureTile
          key={indicator.code}
          indicator={indicator}
          before={previous?.indicators.find(({ code }) => code === indicator.code)}
          period={place.period}
        />
      ))}
    </section>
  );
}
