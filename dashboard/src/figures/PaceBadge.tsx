import type { Pace } from '../api/types';
import { useI18n } from '../i18n/I18n';
import { Icon, type IconName } from '../ui/Icon';

export const PACE_ICONS: Record<Pace, IconName> = {
  MET: 'check',
  MISSED: 'cross',
  ON_PACE: 'pace',
  BEHIND: 'clock',
};

/** How a figure stands, said by word and sign, so that colour is only a help. */
export function PaceBadge({ pace }: { pace: Pace }) {
  const { t } = useI18n();
  return (
    <span className={`badge badge-${pace.toLowerCase()}`}>
      <Icon name={PACE_ICONS[pace]} />
      {t(`pace.${pace}`)}
    </span>
  );
}
