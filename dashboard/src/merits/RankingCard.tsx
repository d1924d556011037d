import { paths } from '../api/paths';
import type { CatalogueIndicator, Ranking } from '../api/types';
import { get, useResource } from '../api/useResource';
import { TeamName } from '../activities/TeamName';
import { useClaims } from '../auth/SessionProvider';
import { useFormat } from '../figures/useFormat';
import { levelOf } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { useLive } from '../live/LiveProvider';
import type { Place } from '../routing/place';
import { Card } from '../ui/Card';
import { Fold } from '../ui/Fold';
import { Loaded } from '../ui/Loaded';
import { teamNumber } from '../units/teamCode';
import { mayScore } from './permissions';
import { ScoringForm } from './ScoringForm';

/** The first teams of the unit (xếp hạng tổ); each opens to what its score is made of. */
export function RankingCard({ place }: { place: Place }) {
  const { t } = useI18n();
  const { version } = useLive();
  const path = paths.ranking(place.unit, place.period);
  const ranking = useResource(path, get<Ranking>(path), version);
  const scores = mayScore(useClaims(), place.unit);
  // Without targets or a scoring nothing is ranked: nothing is better than a card that says so.
  if (ranking.data?.items.length === 0 && !scores) return null;
  return (
    <Card title={t('ranking.title')}>
      <Loaded of={ranking} lines={6}>
        {({ scoring, items }) => (
          <>
            <p className="muted">
              {scoring ? t('ranking.by', { source: scoring.source }) : t('ranking.byTargets')}
            </p>
            {scores && <ScoringForm unit={place.unit} scoring={scoring} saved={ranking.reload} />}
            {items.length === 0 && <p className="empty">{t('ranking.none')}</p>}
            <ol className="teams">
              {items.map(item => (
                <li key={item.team}>
                  <RankedTeam item={item} place={place} />
                </li>
              ))}
            </ol>
          </>
        )}
      </Loaded>
    </Card>
  );
}

function RankedTeam({ item, place }: { item: Ranking['items'][number]; place: Place }) {
  const { t } = useI18n();
  const format = useFormat();
  return (
    <Fold
      title={`${item.rank}. ${item.unitName}`}
      aside={
        <>
          <span className="muted">
            {levelOf(place.unit) === 'PROVINCE' && <TeamName code={item.team} place={place} plain />}{' '}
            {t('team.name', { n: teamNumber(item.team) })}
          </span>
          <strong>{t('ranking.points', { points: format.number(item.score) })}</strong>
        </>
      }
    >
      {() => <Parts item={item} place={place} />}
    </Fold>
  );
}

function Parts({ item, place }: { item: Ranking['items'][number]; place: Place }) {
  const { t } = useI18n();
  const format = useFormat();
  const path = paths.catalogue(place.unit);
  const catalogue = useResource(path, get<{ indicators: CatalogueIndicator[] }>(path));
  const nameOf = (code: string) => catalogue.data?.indicators.find(each => each.code === code)?.name ?? code;
  return (
    <table className="team-details">
      <caption className="visually-hidden">{t('ranking.parts')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('figure.indicator')}</th>
          <th scope="col" className="number">
            {t('ranking.reached')}
          </th>
          <th scope="col" className="number">
            {t('ranking.worth')}
          </th>
        </tr>
      </thead>
      <tbody>
        {item.parts.map(part => (
          <tr key={part.indicator}>
            <th scope="row">{nameOf(part.indicator)}</th>
            <td className="number">
              {part.value === null ? t('figure.unreported') : format.number(part.value)} /{' '}
              {format.number(part.goal)}
            </td>
            <td className="number">
              {format.number(part.points)} / {format.number(part.weight)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
