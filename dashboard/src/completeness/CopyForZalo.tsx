import { useState } from 'react';
import type { Completeness } from '../api/types';
import { useI18n } from '../i18n/I18n';
import type { Place } from '../routing/place';
import { Icon } from '../ui/Icon';
import { useUnit } from '../units/useUnits';
import { zaloText } from './zaloText';

/** Copies the list as plain text, to be pasted into the group where people are reminded. */
export function CopyForZalo({ place, completeness }: { place: Place; completeness: Completeness }) {
  const { t, language } = useI18n();
  const { data: unit } = useUnit(place.unit);
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const text = () =>
    zaloText({
      unit: unit?.fullName ?? place.unit,
      period: place.period,
      completeness,
      now: new Date(),
      language,
      t,
    });
  const copy = () =>
    navigator.clipboard
      .writeText(text())
      .then(() => setOutcome('copied'))
      .catch(() => setOutcome('refused'));
  return (
    <div className="copy">
      <button
        type="button"
        className="button button-primary"
        onClick={() => (navigator.clipboard ? void copy() : setOutcome('refused'))}
      >
        <Icon name="copy" />
        {t('completeness.copy')}
      </button>
      <p role="status" className="muted">
        {outcome === 'copied' && t('completeness.copied')}
        {outcome === 'refused' && t('completeness.copyFailed')}
      </p>
      {outcome === 'refused' && (
        <textarea readOnly value={text()} rows={8} aria-label={t('completeness.copy')} />
      )}
    </div>
  );
}
