import type { Completeness } from '../api/types';
import { compareText } from '../format/collation';
import { formatDay, formatInstant } from '../format/dates';
import type { Language } from '../format/numbers';
import { formatPeriod } from '../format/periods';
import type { Translate } from '../i18n/I18n';
import type { Period } from '../period/period';

interface Reminder {
  unit: string;
  period: Period;
  completeness: Completeness;
  now: Date;
  language: Language;
  t: Translate;
}

export function zaloText({ unit, period, completeness, now, language, t }: Reminder): string {
  const { submitted, expected, missing } = completeness;
  const latestFirst = [...missing].sort((a, b) => b.daysLate - a.daysLate || compareText(a.name, b.name));
  return [
    t('zalo.title', { unit, period: formatPeriod(period, language) }),
    t('zalo.status', { submitted, expected, time: formatInstant(now) }),
    ...latestFirst.map(({ name, daysLate, dueOn }, i) =>
      t(daysLate > 0 ? 'zalo.line' : 'zalo.lineOpen', {
        n: i + 1,
        name,
        days: daysLate,
        due: dueOn ? formatDay(dueOn) : t('report.noDueDay'),
      }),
    ),
    t('zalo.ask'),
  ].join('\n');
}
