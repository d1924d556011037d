import type { Indicator } from '../api/types';
import { useI18n } from '../i18n/I18n';
import { HEADLINE } from './catalogue';
import { FigureTile } from './FigureTile';

export function HeadlineFigures({ indicators, elapsed }: { indicators: Indicator[]; elapsed: number }) {
  const { t } = useI18n();
  const found = HEADLINE.flatMap(code => indicators.filter(indicator => indicator.code === code));
  return (
    <section aria-label={t('figure.headline')} className="tiles">
      {found.map(indicator => (
        <FigureTile key={indicator.code} indicator={indicator} elapsed={elapsed} />
      ))}
    </section>
  );
}
