import { paths } from '../api/paths';
import type { ReportRequest } from '../api/types';
import { getVersioned, useResource } from '../api/useResource';
import { useClaims } from '../auth/SessionProvider';
import { formatDay, formatInstant } from '../format/dates';
import type { UnitPath } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { reportsFor } from '../reports/permissions';
import { Fold } from '../ui/Fold';
import { Loaded } from '../ui/Loaded';
import { AnswerForm } from './AnswerForm';

const TONES = { ON_TIME: 'met', LATE: 'behind', MISSING: 'missed', NOT_DUE: 'waiting' } as const;

interface RequestItemProps {
  request: ReportRequest;
  unit: UnitPath;
  changed: () => void;
}

/** A request in one line; who answered what is asked for when it is opened. */
export function RequestItem({ request, unit, changed }: RequestItemProps) {
  const { t } = useI18n();
  return (
    <Fold
      title={request.title}
      aside={
        <>
          <span className="muted">
            {t('request.due', { by: request.byName, day: formatDay(request.dueOn) })}
          </span>
          <span className={`badge badge-${request.answered < request.expected ? 'waiting' : 'met'}`}>
            {t('request.answered', { answered: request.answered, expected: request.expected })}
          </span>
        </>
      }
    >
      {() => <Details request={request} unit={unit} changed={changed} />}
    </Fold>
  );
}

function Details({ request: { by, id, question }, unit, changed }: RequestItemProps) {
  const { t } = useI18n();
  const claims = useClaims();
  const path = paths.request(unit, by, id);
  const request = useResource(path, getVersioned<ReportRequest>(path));
  const answered = () => {
    request.reload();
    changed();
  };
  return (
    <div className="team-details people">
      <p className="pre">{question}</p>
      <Loaded of={request} lines={3}>
        {({ body: { answers = [] } }) => (
          <ul>
            {answers.map(answer => (
              <li key={answer.unit}>
                <p>
                  <strong>{answer.name}</strong>{' '}
                  {answer.answeredAt && <span className="muted">{formatInstant(answer.answeredAt)}</span>}
                </p>
                <span className={`badge badge-${TONES[answer.timeliness]}`}>
                  {t(`request.${answer.timeliness}`)}
                </span>
                {answer.answer && <p className="pre">{answer.answer}</p>}
                {answer.unit === unit && reportsFor(claims, unit) && (
                  <AnswerForm path={`${path}/answer`} before={answer.answer ?? ''} answered={answered} />
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </div>
  );
}
