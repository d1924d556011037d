import { useClaims } from '../auth/SessionProvider';
import { toUrl } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import type { ApiProblem } from '../api/problem';
import { Link } from '../routing/Link';
import { Icon } from './Icon';

/** What went wrong, in the platform's own words, with what an operator needs to find it, and a way on. */
export function ProblemNotice({ problem, retry }: { problem: ApiProblem; retry?: () => void }) {
  const { t } = useI18n();
  const { unit } = useClaims();
  const offline = problem.code === 'UNREACHABLE';
  const title = problem.title || t(offline ? 'state.unreachable' : 'state.error');
  const detail = problem.detail || (offline ? t('state.unreachable.detail') : '');
  return (
    <div className="notice notice-bad" role="alert">
      <Icon name="warning" />
      <div>
        <p className="notice-title">{title}</p>
        {detail && detail !== title && <p>{detail}</p>}
        {problem.errors.map((error, i) => (
          <p key={i}>{[error.pointer, error.detail].filter(Boolean).join(': ')}</p>
        ))}
        {!offline && (
          <p className="notice-small">
            {t('state.code')} <code>{problem.code}</code>
            {problem.traceId && (
              <>
                {' · '}
                {t('state.trace')} <code>{problem.traceId}</code>
              </>
            )}
          </p>
        )}
        <p className="notice-actions">
          {retry && (
            <button type="button" className="button" onClick={retry}>
              {t('state.retry')}
            </button>
          )}
          {(problem.status === 403 || problem.status === 404) && (
            <Link className="button" href={`/${toUrl(unit)}`}>
              {t('app.home')}
            </Link>
          )}
        </p>
      </div>
    </div>
  );
}
