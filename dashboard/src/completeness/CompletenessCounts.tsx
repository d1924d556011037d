import type { Completeness } from '../api/types';
import { formatNumber } from '../format/numbers';
import { useI18n } from '../i18n/I18n';

export function CompletenessCounts({ completeness }: { completeness: Completeness }) {
  const { t, language } = useI18n();
  const { expected, submitted, onTime, missing } = completeness;
  const counts = [
    ['submitted', `${formatNumber(submitted, language)}/${formatNumber(expected, language)}`],
    ['onTime', formatNumber(onTime, language)],
    ['late', formatNumber(Math.max(0, submitted - onTime), language)],
    ['missing', formatNumber(missing.length, language)],
  ] as const;
  return (
    <dl className="counts">
      {counts.map(([name, value]) => (
        <div key={name} className={`count count-${name}`}>
          <dt>{t(`completeness.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
