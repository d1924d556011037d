import { useI18n } from '../i18n/I18n';
import { Chips } from './Chips';
import { VULNERABILITIES, type Household } from './item';

interface HouseholdsFieldProps {
  households: Household[];
  change: (households: Household[]) => void;
  /** The villages to choose from; none where the team is a village's. */
  villages: { code: string; name: string }[];
}

/** Which households were helped, by the number that the village knows them under: never by name. */
export function HouseholdsField({ households, change, villages }: HouseholdsFieldProps) {
  const { t } = useI18n();
  const set = (at: number, household: Household) =>
    change(households.map((each, i) => (i === at ? household : each)));
  return (
    <fieldset className="households">
      <legend>{t('record.households')}</legend>
      <p className="muted small">{t('record.households.note')}</p>
      {households.map((household, i) => (
        <div key={i} className="household">
          <div className="household-line">
            <label>
              {t('record.household', { n: i + 1 })}
              <input
                required
                maxLength={64}
                autoComplete="off"
                value={household.ref}
                onChange={event => set(i, { ...household, ref: event.target.value })}
              />
            </label>
            {villages.length > 0 && (
              <label>
                {t('record.village')}
                <select
                  required
                  value={household.village}
                  onChange={event => set(i, { ...household, village: event.target.value })}
                >
                  <option value="" />
                  {villages.map(({ code, name }) => (
                    <option key={code} value={code}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
            )}
            <button
              type="button"
              className="button"
              aria-label={t('record.household.remove', { n: i + 1 })}
              onClick={() => change(households.filter((_, at) => at !== i))}
            >
              {t('record.remove')}
            </button>
          </div>
          <Chips
            legend={t('record.vulnerable')}
            choices={VULNERABILITIES}
            label={choice => t(`vulnerable.${choice}`)}
            chosen={household.vulnerable}
            change={vulnerable => set(i, { ...household, vulnerable })}
          />
        </div>
      ))}
      <button
        type="button"
        className="button"
        onClick={() =>
          change([...households, { ref: '', village: households.at(-1)?.village ?? '', vulnerable: [] }])
        }
      >
        {t('record.household.add')}
      </button>
    </fieldset>
  );
}
