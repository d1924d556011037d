import { partsOf, type Period } from '../period/period';
import type { Language } from './numbers';

const ROMAN = ['I', 'II', 'III', 'IV'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2025-Q4` → `Quý IV/2025`. */
export function formatPeriod(period: Period, language: Language): string {
  const { kind, year, index } = partsOf(period);
  const vi = language === 'vi';
  if (kind === 'YEAR') return vi ? `Năm ${year}` : String(year);
  if (kind === 'QUARTER') return vi ? `Quý ${ROMAN[index - 1]}/${year}` : `Q${index} ${year}`;
  return vi ? `Tháng ${String(index).padStart(2, '0')}/${year}` : `${MONTHS[index - 1]} ${year}`;
}

/** A month as the label of an axis or a button: `T10`, `Oct`. */
export function shortMonth(index: number, language: Language): string {
  return language === 'vi' ? `T${index}` : MONTHS[index - 1]!;
}

export function shortQuarter(index: number, language: Language): string {
  return language === 'vi' ? `Quý ${ROMAN[index - 1]}` : `Q${index}`;
}
