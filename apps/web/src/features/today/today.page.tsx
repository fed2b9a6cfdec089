import type { TodayResponse } from '../../lib/api-types.js';
import { useShowView } from '../../lib/current-view.js';
import { missingWeekdays } from '../../lib/days.js';
import { useFilters } from '../../lib/filters.js';
import { useRestatements } from '../../lib/restatements.js';
import { canImport, useSession } from '../../lib/session.js';
import { ButtonLink } from '../../ui/button-link.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Lead } from '../../ui/lead.js';
import { Page } from '../../ui/page.js';
import { QueryPanel } from '../../ui/query-panel.js';
import { RestatedDays } from '../../ui/restated-days.js';
import { Skeleton } from '../../ui/skeleton.js';
import { useToday } from './api/get-today.js';
import { DayStrip } from './components/day-strip.js';
import { DeviationChart } from './components/deviation-chart.js';
import { DoNext } from './components/do-next.js';
import { Notices } from './components/notices.js';
import { RepSection } from './components/rep-section.js';
import { ToldFlags } from './components/told-flags.js';
import { isBehind } from './row-view.js';

/** The manager's page: are we behind, by how much, who first, and what to do about it. */
export function TodayPage() {
  const [filters] = useFilters();
  const query = useToday(filters);
  const { data } = query;
  const { today: now } = useSession().organisation;
  const coveredTo = data?.freshness.coveredTo ?? null;
  useShowView(data && { ...data, coveredTo, staleDays: missingWeekdays(coveredTo, now) });
  return (
    <Page title="Today" quiet>
      <QueryPanel query={query} what="Today" skeleton={<TodaySkeleton />}>
        {(today) => (today.rows.length === 0 ? <NoReps /> : <TodayContent today={today} />)}
      </QueryPanel>
    </Page>
  );
}

function TodayContent({ today }: { today: TodayResponse }) {
  const { team, metric, period, asOf, lead, landing } = today;
  const restated = useRestatements({ team: team?.id, metric: metric.key, period: period.key, asOf });
  return (
    <>
      <DayStrip strip={today.dayStrip} />
      <Lead lead={{ ...lead, detail: [landing?.text, lead.detail].filter(Boolean).join(' ') || null }} />
      <Notices today={today} />
      <DeviationChart today={today} />
      {today.rows.some(isBehind) ? <DoNext today={today} /> : null}
      {today.flags ? <ToldFlags flags={today.flags} /> : null}
      <RepSection today={today} />
      <RestatedDays rows={restated.data?.rows} />
    </>
  );
}

function NoReps() {
  const session = useSession();
  const { hasData } = session.organisation;
  return (
    <EmptyState
      title={hasData ? 'No reps in this team' : 'No reps yet'}
      actions={
        hasData ? null : (
          <>
            {canImport(session) ? <ButtonLink to="/import">Upload CSV</ButtonLink> : null}
            {session.user?.role === 'admin' ? (
              <ButtonLink to="/welcome">Explore a sample company</ButtonLink>
            ) : null}
          </>
        )
      }
    >
      {hasData
        ? 'Choose another team or period above.'
        : 'Upload a CSV or load the sample company: the first numbers appear here.'}
    </EmptyState>
  );
}

function TodaySkeleton() {
  return (
    <>
      <Skeleton height={20} />
      <Skeleton height={52} />
      <Skeleton height={72} />
      <Skeleton rows={8} height={44} />
    </>
  );
}
