import type { Report } from '../api/types';
import { IndicatorRow } from '../figures/IndicatorRow';
import { useI18n } from '../i18n/I18n';

export function FrozenFigures({ report }: { report: Report }) {
  const { t } = useI18n();
  if (!report.submittedAt || !report.figures?.length) return null;
  return (
    <section>
      <h3>{t('report.figures')}</h3>
      <table>
        <tbody>
          {report.figures.map(indicator => (
            <IndicatorRow key={indicator.code} indicator={indicator} elapsed={1} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
