import { Link, useParams } from '@tanstack/react-router';
import type { FlagRef, RepPaceResponse, RepResponse } from '../../lib/api-types.js';
import { ApiError } from '../../lib/api-client.js';
import { useShowView } from '../../lib/current-view.js';
import { useFilters } from '../../lib/filters.js';
import { useFormat } from '../../lib/format.js';
import { useRestatements } from '../../lib/restatements.js';
import { useSession } from '../../lib/session.js';
import { EmptyState } from '../../ui/empty-state.js';
import { flagLook } from '../../ui/flag-look.js';
import { Lead } from '../../ui/lead.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { QueryPanel } from '../../ui/query-panel.js';
import { RestatedDays } from '../../ui/restated-days.js';
import { Section } from '../../ui/section.js';
import { Skeleton } from '../../ui/skeleton.js';
import { useRep, useRepPace } from './api/get-rep.js';
import { Facts } from './components/facts.js';
import { Figures } from './components/figures.js';
import { GapPanel } from './components/gap-panel.js';
import { Notes } from './components/notes.js';
import { PaceChart } from './components/pace-chart.js';
import { Records } from './components/records.js';
import classes from './rep.module.css';

/** One rep: will the quota be made, what differs, what was agreed, and the rows behind each number. */
export function RepPage() {
  const { repId: param } = useParams({ from: '/frame/reps/$repId' });
  const repId = Number(param);
  const [filters] = useFilters();
  const rep = useRep(repId);
  const pace = useRepPace(repId, filters);
  useShowView(pace.data && { ...pace.data, coveredTo: pace.data.reading.coveredTo, staleDays: null });
  if (rep.error instanceof ApiError && rep.error.status === 404) return <NoSuchRep />;
  return (
    <Page title={rep.data?.name ?? 'Rep'} actions={rep.data ? <Who rep={rep.data} /> : null}>
      <QueryPanel
        key={repId}
        query={pace}
        what="The pace of this rep"
        skeleton={<Skeleton rows={6} height={48} />}
      >
        {(data) => <RepContent pace={data} rep={rep.data} />}
      </QueryPanel>
    </Page>
  );
}

function RepContent({ pace, rep }: { pace: RepPaceResponse; rep: RepResponse | undefined }) {
  const { user } = useSession();
  const { metric, period, asOf } = pace;
  const restated = useRestatements({ rep: pace.rep.id, metric: metric.key, period: period.key, asOf });
  return (
    <>
      <Lead lead={pace.lead} />
      <Figures pace={pace} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <PaceChart pace={pace} />
          <GapPanel pace={pace} />
          <Facts facts={pace.facts} />
          <RestatedDays rows={restated.data?.rows} />
        </div>
        <div className={classes.column}>
          {pace.nextStep ? (
            <Section title="Next step">
              <p>
                {pace.nextStep.text}
                {pace.nextStep.why ? <span className={classes.why}>{pace.nextStep.why}</span> : null}
              </p>
            </Section>
          ) : null}
          {pace.flags.length > 0 ? (
            <Section title="Flags">
              <ul className={classes.flags}>
                {pace.flags.map(({ id, kind, sentence }) => (
                  <li key={id}>
                    <Notice tone={toneOf(kind)}>{sentence}</Notice>
                  </li>
                ))}
              </ul>
              {user?.role === 'rep' ? null : <Link to="/flags">All flags</Link>}
            </Section>
          ) : null}
          {rep && user?.role !== 'operations' ? <Notes rep={rep} /> : null}
        </div>
      </div>
      <Records pace={pace} />
    </>
  );
}

function Who({ rep }: { rep: RepResponse }) {
  const format = useFormat();
  const parts = [
    rep.jobRole,
    rep.team?.name,
    rep.hireDay ? `hired ${format.dayShort(rep.hireDay)}` : null,
    rep.leaveDay ? `left ${format.dayShort(rep.leaveDay)}` : null,
    rep.fte === null || rep.fte === 1 ? null : `${format.percent(rep.fte)} of full time`,
    rep.region,
    rep.zone,
  ];
  return <p className={classes.who}>{parts.filter(Boolean).join(' · ')}</p>;
}

function NoSuchRep() {
  return (
    <Page title="Not found">
      <EmptyState
        title="There is no such rep, or not in your teams."
        actions={<Link to="/">Go to the start</Link>}
      />
    </Page>
  );
}

/** As the list of flags marks it; who is far ahead needs no warning. */
function toneOf(kind: FlagRef['kind']): 'behind' | 'watch' | 'info' {
  const { tone } = flagLook(kind);
  return tone === 'behind' || tone === 'watch' ? tone : 'info';
}
