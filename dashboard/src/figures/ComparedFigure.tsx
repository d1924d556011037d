import { useI18n } from '../i18n/I18n';
import { Icon } from '../ui/Icon';
import { useFormat } from './useFormat';
import { VERDICT_ICONS } from './VerdictBadge';
import type { Verdict } from './verdict';

interface ComparedFigureProps {
  /** `undefined` while it is not known. */
  value: number | null | undefined;
  verdict?: Verdict | undefined;
}

/** A figure in a table of many, with the sign of its verdict. */
export function ComparedFigure({ value, verdict }: ComparedFigureProps) {
  const { t } = useI18n();
  const format = useFormat();
  if (value === undefined) return <span aria-hidden="true">…</span>;
  if (value === null) return <span className="unreported">{format.number(null)}</span>;
  if (!verdict) return format.number(value);
  const word = t(`verdict.${verdict}`);
  return (
    <span className={`compared compared-${verdict.toLowerCase()}`} title={word}>
      <Icon name={VERDICT_ICONS[verdict]} />
      <span className="visually-hidden">{word}: </span>
      {format.number(value)}
    </span>
  );
}
