import { levelOf } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { Link } from '../routing/Link';
import { hrefOf, type Place } from '../routing/place';
import { teamNumber, teamUnit } from '../units/teamCode';
import { useChildren } from '../units/useUnits';

interface TeamNameProps {
  code: string;
  place: Place;
  /** Not a way to its unit, where the name itself is something to press. */
  plain?: boolean;
}

/** Which team, as people say it on this level: the unit below that it belongs to, or its number. */
export function TeamName({ code, place, plain = false }: TeamNameProps) {
  const { t } = useI18n();
  const { data } = useChildren(place.unit);
  const unit = teamUnit(code);
  const below = data?.find(({ path }) => path === unit || unit.startsWith(`${path}/`));
  if (below && plain) return <>{below.fullName}</>;
  if (below) return <Link href={hrefOf({ ...place, unit: below.path })}>{below.fullName}</Link>;
  return <>{levelOf(unit) === 'COMMUNE' ? t('unit.own') : t('team.name', { n: teamNumber(code) })}</>;
}
