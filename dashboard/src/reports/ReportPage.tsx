import { paths } from '../api/paths';
import type { Report } from '../api/types';
import { getVersioned, useResource } from '../api/useResource';
import { formatPeriod } from '../format/periods';
import { useI18n } from '../i18n/I18n';
import { useLive } from '../live/LiveProvider';
import { RequestsCard } from '../requests/RequestsCard';
import { ProposalsCard } from '../merits/ProposalsCard';
import type { Place } from '../routing/place';
import { StatisticsCard } from '../statistics/StatisticsCard';
import { Card } from '../ui/Card';
import { Loaded } from '../ui/Loaded';
import { ReportBody } from './ReportBody';

/** The report (báo cáo) that the unit itself owes for the period, and those asked for beside the cycle. */
export function ReportPage({ place }: { place: Place }) {
  const { t, language } = useI18n();
  const { version } = useLive();
  const path = paths.report(place.unit, place.period);
  const report = useResource(path, getVersioned<Report>(path), version);
  const title = t('report.title', { period: formatPeriod(place.period, language) });
  const owesNone = report.problem?.status === 404;
  return (
    <>
      <Card title={title}>
        {owesNone ? (
          <p className="empty">{report.problem?.detail || t('report.none')}</p>
        ) : (
          <Loaded of={report} lines={6}>
            {({ body, version: seen }) => (
              <ReportBody
                key={`${body.unit} ${body.period}`}
                report={body}
                seen={seen}
                path={path}
                reload={report.reload}
              />
            )}
          </Loaded>
        )}
      </Card>
      <StatisticsCard place={place} />
      <RequestsCard unit={place.unit} />
      <ProposalsCard place={place} kind="commendations" />
      <ProposalsCard place={place} kind="practices" />
    </>
  );
}
