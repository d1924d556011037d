import type { Indicator } from '../api/types';
import { useI18n } from '../i18n/I18n';
import { useFormat } from './useFormat';
import { verdictOf } from './verdict';
import { VerdictBadge } from './VerdictBadge';

export function IndicatorRow({ indicator, elapsed }: { indicator: Indicator; elapsed: number }) {
  const { t } = useI18n();
  const format = useFormat();
  const verdict = verdictOf(indicator, elapsed);
  return (
    <tr>
      <th scope="row">
        {indicator.name}
        {indicator.target && (
          <span className="row-target">
            {t('figure.target')} {format.target(indicator)}
            {verdict && <VerdictBadge verdict={verdict} />}
          </span>
        )}
      </th>
      <td className={`number ${indicator.value === null ? 'unreported' : ''}`}>{format.value(indicator)}</td>
    </tr>
  );
}
