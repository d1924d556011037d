import type { Report } from '../api/types';
import { useFormat } from '../figures/useFormat';
import { useShortName } from '../figures/useShortName';
import { useI18n } from '../i18n/I18n';

/** What was corrected after the figures were frozen. */
export function ChangesTable({ report }: { report: Report }) {
  const { t } = useI18n();
  const format = useFormat();
  const short = useShortName();
  const changes = report.changesSinceSubmission ?? [];
  if (changes.length === 0) return null;
  const indicatorOf = (code: string) => report.figures?.find(figure => figure.code === code);
  const shown = (code: string, value: number | null) => {
    const indicator = indicatorOf(code);
    return indicator ? format.value(indicator, value) : format.number(value);
  };
  return (
    <section>
      <h3>{t('report.changes')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('figure.indicator')}</th>
            <th scope="col" className="number">
              {t('report.was')}
            </th>
            <th scope="col" className="number">
              {t('report.is')}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ code, was, is }) => (
            <tr key={code}>
              <th scope="row">{indicatorOf(code)?.name ?? short({ code })}</th>
              <td className="number">{shown(code, was)}</td>
              <td className="number">{shown(code, is)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
