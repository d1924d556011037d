import { localDay } from '../format/dates';
import { levelOf } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { teamNumber, teamUnit } from '../units/teamCode';
import { useChildren } from '../units/useUnits';
import { RESULTS } from '../figures/catalogue';
import { Chips } from './Chips';
import { CountField } from '../ui/CountField';
import { HouseholdsField } from './HouseholdsField';
import { TOPICS, TYPES, type Draft } from './item';

interface ActivityFieldsProps {
  /** The codes of the teams to choose from. */
  teams: string[];
  draft: Draft;
  set: (part: Partial<Draft>) => void;
  /** How many households stay as they are; undefined where they are written down. */
  keptHouseholds?: number;
}

/** What there is to say of one activity. */
export function ActivityFields({ teams, draft, set, keptHouseholds }: ActivityFieldsProps) {
  const { t } = useI18n();
  const today = localDay(new Date());
  const unit = teamUnit(draft.team);
  const { data: children } = useChildren(unit);
  const villages =
    levelOf(unit) === 'COMMUNE'
      ? (children ?? []).map(({ code, fullName }) => ({ code, name: fullName }))
      : [];

  return (
    <>
      {teams.length > 1 && (
        <label>
          {t('activity.team')}
          <select value={draft.team} onChange={event => set({ team: event.target.value })}>
            {teams.map(team => (
              <option key={team} value={team}>
                {`${t('team.name', { n: teamNumber(team) })} (${teamUnit(team)})`}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="form-pair">
        <label>
          {t('activity.type')}
          <select value={draft.type} onChange={event => set({ type: event.target.value as Draft['type'] })}>
            {TYPES.map(type => (
              <option key={type} value={type}>
                {t(`activity.${type}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('activity.heldOn')}
          <input
            type="date"
            required
            max={today}
            value={draft.heldOn}
            onChange={event => set({ heldOn: event.target.value })}
          />
        </label>
      </div>
      <Chips
        legend={t('record.topics')}
        choices={TOPICS}
        label={choice => t(`topic.${choice}`)}
        chosen={draft.topics}
        change={topics => set({ topics })}
      />
      <div className="form-pair">
        <CountField
          label={t('record.participants')}
          value={draft.participants}
          change={participants => set({ participants })}
        />
        <CountField
          label={t('record.facilitators')}
          value={draft.facilitators}
          change={facilitators => set({ facilitators })}
        />
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={draft.inPerson}
          onChange={event => set({ inPerson: event.target.checked })}
        />
        {t('record.inPerson')}
      </label>
      {keptHouseholds === undefined ? (
        <HouseholdsField
          households={draft.households}
          change={households => set({ households })}
          villages={villages}
        />
      ) : (
        <p className="muted">{t('amend.households', { n: keptHouseholds })}</p>
      )}
      <fieldset className="results">
        <legend>{t('record.results')}</legend>
        {RESULTS.map(result => (
          <CountField
            key={result}
            label={t(`result.${result}`)}
            value={draft.results[result] ?? ''}
            change={number => set({ results: { ...draft.results, [result]: number } })}
          />
        ))}
      </fieldset>
      <label>
        {t('activity.place')}
        <input maxLength={200} value={draft.venue} onChange={event => set({ venue: event.target.value })} />
      </label>
      <label>
        {t('record.note')}
        <textarea rows={3} value={draft.note} onChange={event => set({ note: event.target.value })} />
      </label>
    </>
  );
}
