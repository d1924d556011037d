import type { Indicator } from '../api/types';
import { useShortName } from '../figures/useShortName';
import { useI18n } from '../i18n/I18n';

interface TrendControlsProps {
  indicators: Indicator[];
  code: string;
  onCode: (code: string) => void;
  asTable: boolean;
  onAsTable: (asTable: boolean) => void;
}

export function TrendControls({ indicators, code, onCode, asTable, onAsTable }: TrendControlsProps) {
  const { t } = useI18n();
  const short = useShortName();
  return (
    <div className="controls">
      <select aria-label={t('trend.indicator')} value={code} onChange={event => onCode(event.target.value)}>
        {indicators.map(indicator => (
          <option key={indicator.code} value={indicator.code}>
            {short(indicator)}
          </option>
        ))}
      </select>
      <button type="button" className="button" onClick={() => onAsTable(!asTable)}>
        {t(asTable ? 'trend.chart' : 'trend.table')}
      </button>
    </div>
  );
}
