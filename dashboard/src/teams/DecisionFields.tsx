import { localDay } from '../format/dates';
import { useI18n } from '../i18n/I18n';
import type { DecisionDraft } from './decision';

interface DecisionFieldsProps {
  decision: DecisionDraft;
  change: (decision: DecisionDraft) => void;
}

/** Number, day and signatory of the decision by which something happens to a team. */
export function DecisionFields({ decision, change }: DecisionFieldsProps) {
  const { t } = useI18n();
  return (
    <div className="form-pair">
      <label>
        {t('decision.number')}
        <input
          required
          maxLength={100}
          autoComplete="off"
          placeholder={t('decision.example')}
          value={decision.decisionNumber}
          onChange={event => change({ ...decision, decisionNumber: event.target.value })}
        />
      </label>
      <label>
        {t('decision.day')}
        <input
          type="date"
          required
          max={localDay(new Date())}
          value={decision.decidedOn}
          onChange={event => change({ ...decision, decidedOn: event.target.value })}
        />
      </label>
      <label>
        {t('decision.by')}
        <input
          required
          maxLength={200}
          value={decision.decidedBy}
          onChange={event => change({ ...decision, decidedBy: event.target.value })}
        />
      </label>
    </div>
  );
}
