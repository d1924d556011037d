import type { Indicator } from '../api/types';
import { formatPeriod } from '../format/periods';
import { useI18n } from '../i18n/I18n';
import { shift, type Period } from '../period/period';
import { Figure } from './Figure';
import { useFormat } from './useFormat';
import { useShortName } from './useShortName';
import { PaceBadge } from './PaceBadge';
import { progressOf } from './progress';

interface FigureTileProps {
  indicator: Indicator;
  before: Indicator | undefined;
  period: Period;
}

export function FigureTile({ indicator, before, period }: FigureTileProps) {
  const { t, language } = useI18n();
  const format = useFormat();
  const name = useShortName()(indicator);
  const { pace } = indicator;
  const progress = progressOf(indicator);
  return (
    <article className="tile" title={indicator.name}>
      <h3>{name}</h3>
      <p className="tile-value">
        <Figure code={indicator.code} value={indicator.value} text={format.value(indicator)} />
      </p>
      {indicator.target && (
        <>
          {progress !== null && (
            <div
              className={`bar bar-${pace?.toLowerCase() ?? 'none'}`}
              role="img"
              aria-label={t('figure.progress', { name, percent: format.percent(progress * 100) })}
            >
              <span style={{ inlineSize: `${progress * 100}%` }} />
            </div>
          )}
          <p className="tile-target">
            <span>
              {t('figure.target')} {format.target(indicator)}
            </span>
            {pace && <PaceBadge pace={pace} />}
          </p>
        </>
      )}
      {before && before.value !== null && (
        <p className="tile-before">
          {t('figure.previous', {
            period: formatPeriod(shift(period, -1), language),
            value: format.value(before),
          })}
        </p>
      )}
    </article>
  );
}
