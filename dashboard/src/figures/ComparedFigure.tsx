import type { Pace } from '../api/types';
import { useI18n } from '../i18n/I18n';
import { Icon } from '../ui/Icon';
import { useFormat } from './useFormat';
import { PACE_ICONS } from './PaceBadge';

interface ComparedFigureProps {
  /** `undefined` while it is not known. */
  value: number | null | undefined;
  pace?: Pace | null | undefined;
  /** How it is written, where it is no plain number. */
  text?: string | undefined;
}

/** A figure in a table of many, with the sign of how it stands. */
export function ComparedFigure({ value, pace, text }: ComparedFigureProps) {
  const { t } = useI18n();
  const format = useFormat();
  if (value === undefined) return <span aria-hidden="true">…</span>;
  if (value === null) return <span className="unreported">{format.number(null)}</span>;
  const written = text ?? format.number(value);
  if (!pace) return written;
  const word = t(`pace.${pace}`);
  return (
    <span className={`compared compared-${pace.toLowerCase()}`} title={word}>
      <Icon name={PACE_ICONS[pace]} />
      <span className="visually-hidden">{word}: </span>
      {written}
    </span>
  );
}
