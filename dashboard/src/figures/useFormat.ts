import { useMemo } from 'react';
import type { Indicator, Target } from '../api/types';
import { formatNumber, formatPercent } from '../format/numbers';
import { useI18n } from '../i18n/I18n';

const SIGN = { GE: '≥', GT: '>', EQ: '=' } as const;

/** How figures are written in the reader's language; a missing one is said, never shown as 0. */
export function useFormat() {
  const { language, t } = useI18n();
  return useMemo(() => {
    const amount = ({ code, kind }: Indicator, value: number) => {
      if (kind !== 'RATIO') return formatNumber(value, language);
      // The others count something per 100 people, of which there may be more than 100.
      return code.endsWith('_RATE') ? formatPercent(value, language) : formatNumber(value, language, 2);
    };
    return {
      number: (value: number | null | undefined) =>
        value === null || value === undefined ? t('figure.unreported') : formatNumber(value, language),
      value: (indicator: Indicator, value = indicator.value) =>
        value === null ? t('figure.unreported') : amount(indicator, value),
      goal: ({ comparator, value }: Target) => `${SIGN[comparator]} ${formatNumber(value, language)}`,
      target: (indicator: Indicator) =>
        indicator.target
          ? `${SIGN[indicator.target.comparator]} ${amount(indicator, indicator.target.value)}`
          : '',
      percent: (percent: number) => formatPercent(percent, language),
    };
  }, [language, t]);
}
