import { useMemo } from 'react';
import type { Indicator } from '../api/types';
import { formatNumber, formatPercent } from '../format/numbers';
import { useI18n } from '../i18n/I18n';

const SIGN = { GE: '≥', GT: '>', EQ: '=' } as const;

/** How figures are written in the reader's language; a missing one is said, never shown as 0. */
export function useFormat() {
  const { language, t } = useI18n();
  return useMemo(() => {
    const amount = (indicator: Indicator, value: number) =>
      indicator.kind === 'RATIO' ? formatPercent(value, language) : formatNumber(value, language);
    return {
      number: (value: number | null | undefined) =>
        value === null || value === undefined ? t('figure.unreported') : formatNumber(value, language),
      value: (indicator: Indicator, value = indicator.value) =>
        value === null ? t('figure.unreported') : amount(indicator, value),
      target: (indicator: Indicator) =>
        indicator.target
          ? `${SIGN[indicator.target.comparator]} ${amount(indicator, indicator.target.value)}`
          : '',
      percent: (percent: number) => formatPercent(percent, language),
    };
  }, [language, t]);
}
