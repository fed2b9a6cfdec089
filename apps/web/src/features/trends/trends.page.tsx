import { useSearch } from '@tanstack/react-router';
import type { TrendsResponse } from '../../lib/api-types.js';
import { useShowView } from '../../lib/current-view.js';
import { useFilters } from '../../lib/filters.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Lead } from '../../ui/lead.js';
import { Page } from '../../ui/page.js';
import { QueryPanel } from '../../ui/query-panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { useTrends } from './api/get-trends.js';
import { GrainSwitch } from './components/grain-switch.js';
import { Legend } from './components/legend.js';
import { NothingToDraw } from './components/nothing-to-draw.js';
import { Notices } from './components/notices.js';
import { Panels } from './components/panels.js';
import { TotalPanel } from './components/total-panel.js';
import { dataTo } from './trends-view.js';
import classes from './trends.module.css';

/** The leader's page: where the business is heading, team by team on one scale, the weakest first. */
export function TrendsPage() {
  const [filters] = useFilters();
  const { grain } = useSearch({ from: '/frame/trends' });
  const query = useTrends(filters, grain);
  const { data } = query;
  const latest = filters.asOf === undefined;
  useShowView(
    data && {
      metric: data.metric,
      period: data.period,
      asOf: data.asOf,
      defaultAsOf: latest ? data.asOf : null,
      coveredTo: dataTo(data),
    },
  );
  return (
    <Page title="Trends" quiet>
      <QueryPanel query={query} what="Trends" skeleton={<TrendsSkeleton />}>
        {(trends) => <TrendsContent trends={trends} />}
      </QueryPanel>
    </Page>
  );
}

function TrendsContent({ trends }: { trends: TrendsResponse }) {
  const known = [trends.total, ...trends.panels].some(({ points }) =>
    points.some(({ value }) => value.value !== null),
  );
  if (!known) return <NothingToDraw trends={trends} />;
  return (
    <>
      <Lead lead={trends.lead} />
      <Notices trends={trends} />
      <div className={classes.tools}>
        <Legend trends={trends} />
        <GrainSwitch grain={trends.grain} />
      </div>
      <TotalPanel trends={trends} />
      <Panels trends={trends} />
      <p>
        <ButtonLink to="/record" variant="default">
          How good the odds have been
        </ButtonLink>
      </p>
    </>
  );
}

function TrendsSkeleton() {
  return (
    <>
      <Skeleton height={52} />
      <Skeleton height={240} />
      <Skeleton rows={3} height={180} />
    </>
  );
}
