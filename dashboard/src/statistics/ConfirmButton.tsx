import type { ApiProblem } from '../api/problem';
import { useI18n } from '../i18n/I18n';

interface ConfirmButtonProps {
  problem: ApiProblem | null;
  busy: boolean;
  confirm: () => void;
}

/** Numbers that are hardly true are saved all the same, when somebody says that they are right. */
export function ConfirmButton({ problem, busy, confirm }: ConfirmButtonProps) {
  const { t } = useI18n();
  if (problem?.code !== 'NEEDS_CONFIRMATION') return null;
  return (
    <p className="form-actions">
      <button type="button" className="button" disabled={busy} onClick={confirm}>
        {t('statistics.confirm')}
      </button>
    </p>
  );
}
