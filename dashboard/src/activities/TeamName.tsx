import { levelOf } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { Link } from '../routing/Link';
import { hrefOf, type Place } from '../routing/place';
import { teamNumber, teamUnit } from '../units/teamCode';
import { useChildren } from '../units/useUnits';

/** Which team, as people say it on this level: the unit below that it belongs to, or its number. */
export function TeamName({ code, place }: { code: string; place: Place }) {
  const { t } = useI18n();
  const { data } = useChildren(place.unit);
  const unit = teamUnit(code);
  const below = data?.find(({ path }) => path === unit || unit.startsWith(`${path}/`));
  if (below) return <Link href={hrefOf({ ...place, unit: below.path })}>{below.fullName}</Link>;
  return <>{levelOf(unit) === 'COMMUNE' ? t('unit.own') : t('team.name', { n: teamNumber(code) })}</>;
}
