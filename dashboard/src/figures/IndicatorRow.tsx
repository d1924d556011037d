import type { Indicator } from '../api/types';
import { useI18n } from '../i18n/I18n';
import { useFormat } from './useFormat';
import { PaceBadge } from './PaceBadge';

export function IndicatorRow({ indicator }: { indicator: Indicator }) {
  const { t } = useI18n();
  const format = useFormat();
  return (
    <tr>
      <th scope="row">
        {indicator.name}
        {indicator.target && (
          <span className="row-target">
            {t('figure.target')} {format.target(indicator)}
            {indicator.pace && <PaceBadge pace={indicator.pace} />}
          </span>
        )}
      </th>
      <td className={`number ${indicator.value === null ? 'unreported' : ''}`}>{format.value(indicator)}</td>
    </tr>
  );
}
