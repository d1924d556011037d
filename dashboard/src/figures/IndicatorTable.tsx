import type { Indicator } from '../api/types';
import { useI18n } from '../i18n/I18n';
import { Card } from '../ui/Card';
import { grouped } from './catalogue';
import { IndicatorRow } from './IndicatorRow';

/** All indicators (chỉ tiêu) of the unit, in the order of the reports. */
export function IndicatorTable({ indicators }: { indicators: Indicator[] }) {
  const { t } = useI18n();
  return (
    <Card title={t('figure.all')} className="indicators">
      <table>
        <caption className="visually-hidden">{t('figure.all')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('figure.indicator')}</th>
            <th scope="col" className="number">
              {t('figure.value')}
            </th>
          </tr>
        </thead>
        {grouped(indicators).map(({ group, members }) => (
          <tbody key={group}>
            <tr className="group">
              <th scope="rowgroup" colSpan={2}>
                {t(`figure.group.${group}`)}
              </th>
            </tr>
            {members.map(indicator => (
              <IndicatorRow key={indicator.code} indicator={indicator} />
            ))}
          </tbody>
        ))}
      </table>
    </Card>
  );
}
