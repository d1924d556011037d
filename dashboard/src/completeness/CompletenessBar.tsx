import type { Completeness } from '../api/types';
import { useI18n } from '../i18n/I18n';

export function CompletenessBar({ completeness }: { completeness: Completeness }) {
  const { t } = useI18n();
  const { expected, submitted, onTime } = completeness;
  const late = Math.max(0, submitted - onTime);
  const share = (n: number) => `${expected === 0 ? 0 : (n / expected) * 100}%`;
  return (
    <div className="stack-bar" role="img" aria-label={t('completeness.of', { submitted, expected })}>
      <span className="stack-on-time" style={{ inlineSize: share(onTime) }} />
      <span className="stack-late" style={{ inlineSize: share(late) }} />
    </div>
  );
}
