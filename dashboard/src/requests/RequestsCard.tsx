import { paths } from '../api/paths';
import type { ReportRequest } from '../api/types';
import { getAll, useResource } from '../api/useResource';
import { useClaims } from '../auth/SessionProvider';
import type { UnitPath } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { Card } from '../ui/Card';
import { Loaded } from '../ui/Loaded';
import { AskForm } from './AskForm';
import { mayAsk } from './permissions';
import { RequestItem } from './RequestItem';

/** Reports beside the cycle (báo cáo đột xuất): asked for by the unit, and of it. */
export function RequestsCard({ unit }: { unit: UnitPath }) {
  const { t } = useI18n();
  const claims = useClaims();
  const path = paths.requests(unit);
  const requests = useResource(path, getAll<ReportRequest>(path));
  const asks = mayAsk(claims, unit);
  // Most units are never asked: nothing is better than a card that says so.
  if (!asks && requests.data?.length === 0) return null;
  return (
    <Card title={t('request.title')}>
      {asks && <AskForm unit={unit} asked={requests.reload} />}
      <Loaded of={requests} lines={2}>
        {found =>
          found.length === 0 ? (
            <p className="empty">{t('request.none')}</p>
          ) : (
            <ul className="teams">
              {found.map(request => (
                <li key={`${request.by} ${request.id}`}>
                  <RequestItem request={request} unit={unit} changed={requests.reload} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}
