import type { Report } from '../api/types';
import { useI18n } from '../i18n/I18n';
import { PARTS } from './NarrativeForm';

export function NarrativeText({ narrative }: { narrative: Report['narrative'] }) {
  const { t } = useI18n();
  if (!narrative) return null;
  return (
    <dl className="narrative">
      {PARTS.map(part => (
        <div key={part}>
          <dt>{t(`report.${part}`)}</dt>
          <dd>{narrative[part] || <span className="muted">{t('report.blank')}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
