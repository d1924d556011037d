import { useState } from 'react';
import { useApi } from '../api/ApiProvider';
import { paths } from '../api/paths';
import type { CatalogueIndicator } from '../api/types';
import type { UnitPath } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { Fold } from '../ui/Fold';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useAttempt } from '../ui/useAttempt';

interface OwnIndicatorsProps {
  unit: UnitPath;
  /** The whole catalogue of the province. */
  indicators: CatalogueIndicator[];
  changed: () => void;
}

/** What the province counts beside the country's catalogue (chỉ tiêu riêng của tỉnh): define, and retire. */
export function OwnIndicators({ unit, indicators, changed }: OwnIndicatorsProps) {
  const api = useApi();
  const { t } = useI18n();
  const { busy, problem, attempt } = useAttempt();
  const own = indicators.filter(({ catalogueRow }) => catalogueRow === 'P');
  const retire = ({ code, name, nature, measuredIn }: CatalogueIndicator) =>
    attempt(() => api.put(paths.indicator(unit, code), { name, nature, measuredIn, retired: true })).then(
      done => done && changed(),
    );
  return (
    <Fold title={t('own.title')}>
      {() => (
        <>
          <ul>
            {own.map(indicator => (
              <li key={indicator.code}>
                <p>
                  <strong>{indicator.name}</strong>{' '}
                  <span className="muted">
                    {indicator.code} · {indicator.measuredIn}
                  </span>
                </p>
                <button
                  type="button"
                  className="button"
                  disabled={busy}
                  onClick={() => void retire(indicator)}
                  aria-label={`${t('own.retire')}: ${indicator.name}`}
                >
                  {t('own.retire')}
                </button>
              </li>
            ))}
          </ul>
          {problem && <ProblemNotice problem={problem} />}
          <NewIndicator key={own.length} unit={unit} defined={changed} />
        </>
      )}
    </Fold>
  );
}

const NATURES = ['FLOW', 'STOCK', 'RATIO'] as const;
const empty = { code: '', name: '', english: '', nature: 'FLOW', measuredIn: '' };

function NewIndicator({ unit, defined }: { unit: UnitPath; defined: () => void }) {
  const api = useApi();
  const { t } = useI18n();
  const { busy, problem, attempt } = useAttempt();
  const [draft, setDraft] = useState(empty);
  const field = (name: 'code' | 'name' | 'english' | 'measuredIn', required: boolean) => (
    <label>
      {t(`own.${name}`)}
      <input
        required={required}
        maxLength={200}
        {...(name === 'code' && { pattern: '[A-Z][A-Z0-9_]+', placeholder: 'PORT_SERVICE_POINTS' })}
        value={draft[name]}
        onChange={event => setDraft({ ...draft, [name]: event.target.value })}
      />
    </label>
  );
  return (
    <form
      className="form"
      onSubmit={event => {
        event.preventDefault();
        const { code, english, ...rest } = draft;
        void attempt(() =>
          api.put(paths.indicator(unit, code), { ...rest, ...(english && { english }) }),
        ).then(done => done && defined());
      }}
    >
      <p className="muted">{t('own.about')}</p>
      {field('name', true)}
      {field('english', false)}
      {field('code', true)}
      <div className="form-pair">
        <label>
          {t('own.nature')}
          <select value={draft.nature} onChange={event => setDraft({ ...draft, nature: event.target.value })}>
            {NATURES.map(nature => (
              <option key={nature} value={nature}>
                {t(`own.${nature}`)}
              </option>
            ))}
          </select>
        </label>
        {field('measuredIn', true)}
      </div>
      <p className="form-actions">
        <button type="submit" className="button button-primary" disabled={busy}>
          {t('own.define')}
        </button>
      </p>
      {problem && <ProblemNotice problem={problem} />}
    </form>
  );
}
