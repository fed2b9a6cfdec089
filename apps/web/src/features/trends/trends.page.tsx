import { useSearch } from '@tanstack/react-router';
import type { TrendsResponse } from '../../lib/api-types.js';
import { useShowView } from '../../lib/current-view.js';
import { useFilters } from '../../lib/filters.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Lead } from '../../ui/lead.js';
import { Page } from '../../ui/page.js';
import { QueryPanel } from '../../ui/query-panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { useOutlook } from './api/get-outlook.js';
import { useRamp } from './api/get-ramp.js';
import { useSpread } from './api/get-spread.js';
import { useTrends } from './api/get-trends.js';
import { ForecastRecord } from './components/forecast-record.js';
import { GrainSwitch } from './components/grain-switch.js';
import { Legend } from './components/legend.js';
import { NothingToDraw } from './components/nothing-to-draw.js';
import { Notices } from './components/notices.js';
import { Panels } from './components/panels.js';
import { Ramp } from './components/ramp.js';
import { Spread } from './components/spread.js';
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
  const [filters] = useFilters();
  const { grain } = useSearch({ from: '/frame/trends' });
  const ahead = useOutlook(filters, grain);
  const spread = useSpread(filters);
  const ramp = useRamp(filters);
  const known = [trends.total, ...trends.panels].some(({ points }) =>
    points.some(({ value }) => value.value !== null),
  );
  if (!known) return <NothingToDraw trends={trends} />;
  // While the next question is answered the last answer stays: what comes next of another question is not its own.
  const outlook =
    ahead.data?.grain === trends.grain && ahead.data.metric.key === trends.metric.key
      ? ahead.data
      : undefined;
  return (
    <>
      <Lead lead={trends.lead} />
      <Notices trends={trends} />
      <div className={classes.tools}>
        <Legend trends={trends} outlook={outlook} />
        <GrainSwitch grain={trends.grain} />
      </div>
      <TotalPanel trends={trends} outlook={outlook} />
      <Panels trends={trends} outlook={outlook} />
      <QueryPanel query={ahead} what="The forecast" skeleton={<Skeleton height={240} />}>
        {(loaded) => <ForecastRecord outlook={loaded} />}
      </QueryPanel>
      <QueryPanel query={spread} what="The spread" skeleton={<Skeleton height={360} />}>
        {(loaded) => <Spread spread={loaded} />}
      </QueryPanel>
      <QueryPanel query={ramp} what="The ramp" skeleton={<Skeleton height={240} />}>
        {(loaded) => <Ramp ramp={loaded} />}
      </QueryPanel>
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
