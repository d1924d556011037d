import type { Indicator } from '../api/types';
import { useI18n } from '../i18n/I18n';
import { Card } from '../ui/Card';
import { IndicatorGroups } from './IndicatorGroups';

/** All indicators (chỉ tiêu) of the unit, in the order of the reports. */
export function IndicatorTable({ indicators }: { indicators: Indicator[] }) {
  const { t } = useI18n();
  return (
    <Card title={t('figure.all')} className="indicators">
      <IndicatorGroups caption={t('figure.all')} indicators={indicators} />
    </Card>
  );
}
