export type Language = 'vi' | 'en';

// Node's and browsers' own Vietnamese data differ between versions, and percent drops its decimal.
const MARKS = { vi: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/** 1234.5 → `1.234,5` in Vietnamese; whole numbers keep no decimals. */
export function formatNumber(
  value: number,
  language: Language,
  decimals = Number.isInteger(value) ? 0 : 1,
): string {
  const { group, decimal } = MARKS[language];
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = value < 0 && Number(Math.abs(value).toFixed(decimals)) > 0 ? '−' : '';
  return sign + grouped + (fraction ? decimal + fraction : '');
}

/** A share of 100: 90.5 → `90,5 %` in Vietnamese, `90.5%` in English. */
export function formatPercent(percent: number, language: Language): string {
  return formatNumber(percent, language, 1) + (language === 'vi' ? '\u00a0%' : '%');
}

/** `+84912345678` → `0912 345 678`, as people write and dial it. */
export function formatPhone(number: string): string {
  return number.replace(/^\+84/, '0').replace(/^(\d{4})(\d{3})(\d{3})$/, '$1 $2 $3');
}
