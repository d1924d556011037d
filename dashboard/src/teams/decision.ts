import { localDay } from '../format/dates';

/** A decision that changes a team, as it is being written. */
export interface DecisionDraft {
  decisionNumber: string;
  decidedOn: string;
  decidedBy: string;
}

export const newDecision = (decidedBy: string): DecisionDraft => ({
  decisionNumber: '',
  decidedOn: localDay(new Date()),
  decidedBy,
});
