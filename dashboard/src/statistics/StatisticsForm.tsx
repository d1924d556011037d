import { useState } from 'react';
import { useApi } from '../api/ApiProvider';
import type { Versioned } from '../api/client';
import { paths } from '../api/paths';
import type { CatalogueIndicator, StatedValues } from '../api/types';
import { inParts } from '../figures/catalogue';
import { useI18n } from '../i18n/I18n';
import type { Place } from '../routing/place';
import { Fold } from '../ui/Fold';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useAttempt } from '../ui/useAttempt';
import { statedOf, writtenOf, type WrittenValues } from './values';
import { ValueFields } from './ValueFields';
import { ConfirmButton } from './ConfirmButton';

interface StatisticsFormProps {
  place: Place;
  /** What can be stated. */
  indicators: CatalogueIndicator[];
  stated: Versioned<StatedValues>;
  saved: () => void;
  /** Shows what somebody else has stated meanwhile. */
  reload: () => void;
}

/** All numbers of a unit and period; they are stated together, and the last version counts. */
export function StatisticsForm({ place, indicators, stated, saved, reload }: StatisticsFormProps) {
  const api = useApi();
  const { t } = useI18n();
  const { busy, problem, attempt } = useAttempt();
  const [values, setValues] = useState(writtenOf(stated.body, indicators));
  const [source, setSource] = useState('');
  const toState = statedOf(values);
  const state = (confirmed: boolean) =>
    attempt(() =>
      api.put(paths.statistics(place.unit, place.period, source, confirmed), toState, stated.version),
    ).then(done => done && saved());
  return (
    <form
      className="form"
      onSubmit={event => {
        event.preventDefault();
        void state(false);
      }}
    >
      {inParts(indicators).map(({ part, members }) => (
        <Fold key={part} title={t(`figure.part.${part}`)} aside={<Filled of={members} in={values} />}>
          {() =>
            members.map(indicator => (
              <ValueFields
                key={indicator.code}
                indicator={indicator}
                written={values[indicator.code] ?? NOTHING}
                change={written => setValues({ ...values, [indicator.code]: written })}
              />
            ))
          }
        </Fold>
      ))}
      <label className="field">
        <span>{t('statistics.source')}</span>
        <input value={source} maxLength={500} onChange={event => setSource(event.target.value)} />
      </label>
      <p className="form-actions">
        <button
          type="submit"
          className="button button-primary"
          disabled={busy || Object.keys(toState).length === 0}
        >
          {t('statistics.save')}
        </button>
        <span className="muted">{t('statistics.note')}</span>
      </p>
      {problem && (
        <ProblemNotice
          problem={problem.named(nameOf(indicators))}
          {...(problem.isStale && { retry: reload })}
        />
      )}
      <ConfirmButton problem={problem} busy={busy} confirm={() => void state(true)} />
    </form>
  );
}

const NOTHING = { value: '', numerator: '', denominator: '' };

/** How many of a part are written. */
function Filled({ of: members, in: values }: { of: CatalogueIndicator[]; in: WrittenValues }) {
  const { t } = useI18n();
  const stated = statedOf(values);
  const filled = members.filter(({ code }) => stated[code]).length;
  return (
    <span className="muted">
      {t('statistics.filled', { filled: String(filled), of: String(members.length) })}
    </span>
  );
}

/** The name of the indicator that a place of the body is about. */
const nameOf = (indicators: CatalogueIndicator[]) => (pointer: string) =>
  indicators.find(({ code }) => pointer === `/${code}` || pointer.startsWith(`/${code}/`))?.name ?? pointer;
