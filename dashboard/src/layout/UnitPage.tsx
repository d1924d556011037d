import { ActivitiesCard } from '../activities/ActivitiesCard';
import { CompletenessPage } from '../completeness/CompletenessPage';
import { InboxPage } from '../notifications/InboxPage';
import { RecordPage } from '../recording/RecordPage';
import { ReportPage } from '../reports/ReportPage';
import type { Place } from '../routing/place';
import { TeamsPage } from '../teams/TeamsPage';
import { ProblemNotice } from '../ui/ProblemNotice';
import { UnitHeader } from '../units/UnitHeader';
import { useUnit } from '../units/useUnits';
import { OverviewPage } from './OverviewPage';
import { Tabs } from './Tabs';

export function UnitPage({ place }: { place: Place }) {
  const { problem } = useUnit(place.unit);
  // A unit that is not the reader's or does not exist is said once, not by every part of the page.
  const closed = problem?.status === 403 || problem?.status === 404;
  if (place.section === 'notifications') return <InboxPage />;
  if (closed) return <ProblemNotice problem={problem} />;
  return (
    <>
      <UnitHeader place={place} />
      <Tabs place={place} />
      <Section place={place} />
    </>
  );
}

function Section({ place }: { place: Place }) {
  switch (place.section) {
    case 'record':
      return <RecordPage unit={place.unit} />;
    case 'teams':
      return <TeamsPage place={place} />;
    case 'completeness':
      return <CompletenessPage place={place} />;
    case 'reports':
      return <ReportPage place={place} />;
    case 'activities':
      return <ActivitiesCard place={place} />;
    default:
      return <OverviewPage place={place} />;
  }
}
