import { useState } from 'react';
import { useApi } from '../api/ApiProvider';
import type { Member, TeamDuties } from '../api/types';
import { useClaims } from '../auth/SessionProvider';
import { formatDay } from '../format/dates';
import type { UnitPath } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { Chips } from '../recording/Chips';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useAttempt } from '../ui/useAttempt';
import { mayKeepTeam } from './permissions';

interface Shift {
  day: string;
  from: string;
  to: string;
  place: string;
  members: string[];
}

interface DutiesFormProps {
  duties: TeamDuties;
  members: Member[];
  unit: UnitPath;
  path: string;
  version: string | null;
  changed: () => void;
}

const lastDay = (month: string) =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);

/** The plan of a month: what there is, and one more shift; each change is stored at once. */
export function DutiesForm({ duties, members, unit, path, version, changed }: DutiesFormProps) {
  const api = useApi();
  const { t } = useI18n();
  const mayKeep = mayKeepTeam(useClaims(), unit);
  const { busy, problem, attempt } = useAttempt();
  const [shift, setShift] = useState<Shift>({
    day: `${duties.month}-01`,
    from: '08:00',
    to: '11:00',
    place: '',
    members: [],
  });
  const known = new Set(members.map(({ id }) => id));
  const planned = duties.shifts.map(({ members: onDuty, ...each }) => ({
    ...each,
    // Who has left the team cannot be planned anew.
    members: onDuty.map(({ id }) => id).filter(id => known.has(id)),
  }));
  const store = (shifts: unknown[]) =>
    void attempt(() => api.put(path, { shifts }, version)).then(sent => sent && changed());
  return (
    <section className="people" aria-label={t('duties.title')}>
      {duties.shifts.length === 0 && <p className="empty">{t('duties.none')}</p>}
      <ul>
        {duties.shifts.map((each, i) => (
          <li key={i}>
            <p>
              <strong>
                {formatDay(each.day)}, {each.from}–{each.to}
              </strong>{' '}
              <span className="muted">{each.place}</span>
            </p>
            <p>{each.members.map(({ name }) => name ?? t('duties.left')).join(', ')}</p>
            {mayKeep && (
              <button
                type="button"
                className="button"
                disabled={busy}
                aria-label={t('duties.remove', { day: formatDay(each.day), from: each.from })}
                onClick={() => store(planned.filter((one, at) => at !== i && one.members.length > 0))}
              >
                {t('record.remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {problem && <ProblemNotice problem={problem} />}
      {mayKeep && (
        <form
          className="form record"
          onSubmit={event => {
            event.preventDefault();
            store([...planned.filter(one => one.members.length > 0), shift]);
          }}
        >
          <div className="form-pair">
            <label>
              {t('duties.day')}
              <input
                type="date"
                required
                min={`${duties.month}-01`}
                max={lastDay(duties.month)}
                value={shift.day}
                onChange={event => setShift({ ...shift, day: event.target.value })}
              />
            </label>
            <label>
              {t('duties.from')}
              <input
                type="time"
                required
                value={shift.from}
                onChange={event => setShift({ ...shift, from: event.target.value })}
              />
            </label>
            <label>
              {t('duties.to')}
              <input
                type="time"
                required
                value={shift.to}
                onChange={event => setShift({ ...shift, to: event.target.value })}
              />
            </label>
            <label>
              {t('duties.place')}
              <input
                maxLength={200}
                value={shift.place}
                onChange={event => setShift({ ...shift, place: event.target.value })}
              />
            </label>
          </div>
          <Chips
            legend={t('duties.members')}
            choices={members.flatMap(({ id }) => id ?? [])}
            label={id => members.find(member => member.id === id)?.name ?? id}
            chosen={shift.members}
            change={chosen => setShift({ ...shift, members: chosen })}
          />
          <button
            type="submit"
            className="button button-primary"
            disabled={busy || shift.members.length === 0}
          >
            {t('duties.add')}
          </button>
        </form>
      )}
    </section>
  );
}
