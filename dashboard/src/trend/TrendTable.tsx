import { useFormat } from '../figures/useFormat';
import { shortMonth } from '../format/periods';
import { useI18n } from '../i18n/I18n';
import type { MonthValue } from './monthlySeries';

export function TrendTable({ name, months }: { name: string; months: MonthValue[] }) {
  const { t, language } = useI18n();
  const format = useFormat();
  return (
    <table className="trend-table">
      <caption className="visually-hidden">{name}</caption>
      <thead>
        <tr>
          <th scope="col">{t('trend.month')}</th>
          <th scope="col" className="number">
            {name}
          </th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, value, chosen }) => (
          <tr key={month} className={chosen ? 'chosen' : ''}>
            <th scope="row">{shortMonth(month, language)}</th>
            <td className={`number ${value === null ? 'unreported' : ''}`}>{format.number(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
