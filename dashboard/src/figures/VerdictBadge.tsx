import { useI18n } from '../i18n/I18n';
import { Icon, type IconName } from '../ui/Icon';
import type { Verdict } from './verdict';

export const VERDICT_ICONS: Record<Verdict, IconName> = {
  MET: 'check',
  MISSED: 'cross',
  ON_PACE: 'pace',
  BEHIND: 'clock',
};

/** A verdict said by word and sign, so that colour is only a help. */
export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  const { t } = useI18n();
  return (
    <span className={`badge badge-${verdict.toLowerCase()}`}>
      <Icon name={VERDICT_ICONS[verdict]} />
      {t(`verdict.${verdict}`)}
    </span>
  );
}
