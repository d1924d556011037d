import { useClaims, useSession } from '../auth/SessionProvider';
import { useI18n } from '../i18n/I18n';
import { Icon } from '../ui/Icon';
import { UnitName } from '../units/UnitName';

export function UserMenu() {
  const { t } = useI18n();
  const { subject, unit, roles } = useClaims();
  const { logout } = useSession();
  return (
    <details
      className="user"
      onBlur={event => {
        if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false;
      }}
    >
      <summary className="icon-button" aria-label={t('user.menu')} title={t('user.menu')}>
        <Icon name="user" />
      </summary>
      <div className="user-card">
        <p className="user-roles">{roles.map(role => t(`role.${role}`)).join(', ')}</p>
        <p>
          <UnitName unit={unit} />
        </p>
        <p className="muted">{subject}</p>
        <button type="button" className="button" onClick={() => void logout()}>
          {t('user.logout')}
        </button>
      </div>
    </details>
  );
}
