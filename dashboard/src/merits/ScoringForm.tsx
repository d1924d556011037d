import { useState } from 'react';
import { useApi } from '../api/ApiProvider';
import { paths } from '../api/paths';
import type { CatalogueIndicator, Scoring } from '../api/types';
import { get, useResource } from '../api/useResource';
import type { UnitPath } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { CountField } from '../ui/CountField';
import { Fold } from '../ui/Fold';
import { Loaded } from '../ui/Loaded';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useAttempt } from '../ui/useAttempt';

interface ScoringFormProps {
  unit: UnitPath;
  /** What holds now, perhaps by a unit above. */
  scoring: Scoring | null;
  saved: () => void;
}

/** By what the teams are ranked (cách chấm điểm): indicators of activities, each with its weight and goal. */
export function ScoringForm({ unit, scoring, saved }: ScoringFormProps) {
  const { t } = useI18n();
  const path = paths.catalogue(unit);
  const catalogue = useResource(path, get<{ indicators: CatalogueIndicator[] }>(path));
  return (
    <Fold title={t('scoring.title')}>
      {() => (
        <Loaded of={catalogue} lines={4}>
          {({ indicators }) => (
            <Parts
              unit={unit}
              scoring={scoring}
              saved={saved}
              indicators={indicators.filter(
                ({ source, kind }) => source === 'ACTIVITIES' && kind !== 'RATIO',
              )}
            />
          )}
        </Loaded>
      )}
    </Fold>
  );
}

const empty = { indicator: '', weight: '1', goal: '' };

function Parts({
  unit,
  scoring,
  saved,
  indicators,
}: ScoringFormProps & { indicators: CatalogueIndicator[] }) {
  const api = useApi();
  const { t } = useI18n();
  const { busy, problem, attempt } = useAttempt();
  const [source, setSource] = useState(scoring?.source ?? '');
  const [parts, setParts] = useState(() =>
    scoring
      ? scoring.parts.map(part => ({
          indicator: part.indicator,
          weight: String(part.weight),
          goal: String(part.goal ?? ''),
        }))
      : [empty],
  );
  const write = (i: number, part: typeof empty) => setParts(parts.map((each, n) => (n === i ? part : each)));
  const body = {
    source: source.trim(),
    parts: parts
      .filter(({ indicator }) => indicator !== '')
      .map(({ indicator, weight, goal }) => ({
        indicator,
        weight: Number(weight),
        ...(goal !== '' && { goal: Number(goal) }),
      })),
  };
  return (
    <form
      className="form"
      onSubmit={event => {
        event.preventDefault();
        void attempt(() => api.put(paths.scoring(unit), body)).then(done => done && saved());
      }}
    >
      <p className="muted">{t('scoring.about')}</p>
      {parts.map((part, i) => (
        <fieldset className="rate" key={i}>
          <legend>{t('scoring.part', { n: i + 1 })}</legend>
          <label>
            {t('figure.indicator')}
            <select
              value={part.indicator}
              onChange={event => write(i, { ...part, indicator: event.target.value })}
            >
              <option value="">{t('scoring.without')}</option>
              {indicators.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <div className="form-pair">
            <CountField
              label={t('scoring.weight')}
              value={part.weight}
              change={weight => write(i, { ...part, weight })}
              max={1000}
            />
            <CountField
              label={t('scoring.goal')}
              value={part.goal}
              change={goal => write(i, { ...part, goal })}
              max={1_000_000_000_000}
            />
          </div>
        </fieldset>
      ))}
      <p className="controls">
        <button type="button" className="button" onClick={() => setParts([...parts, empty])}>
          {t('scoring.more')}
        </button>
      </p>
      <label>
        {t('scoring.source')}
        <input required maxLength={500} value={source} onChange={event => setSource(event.target.value)} />
      </label>
      <p className="form-actions">
        <button
          type="submit"
          className="button button-primary"
          disabled={busy || body.parts.length === 0 || body.source === ''}
        >
          {t('scoring.save')}
        </button>
      </p>
      {problem && <ProblemNotice problem={problem} />}
    </form>
  );
}
