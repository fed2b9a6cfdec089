import { useSearch } from '@tanstack/react-router';
import type { TrackRecordResponse } from '../../lib/api-types.js';
import { useShowView } from '../../lib/current-view.js';
import { useFilters } from '../../lib/filters.js';
import { ButtonLink } from '../../ui/button-link.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { QueryPanel } from '../../ui/query-panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { useTrackRecord } from './api/get-track-record.js';
import { RecordCard } from './components/record-card.js';
import classes from './record.module.css';

/** How good the odds have been on the company's own closed periods: the evidence behind every "3 in 10 chance". */
export function RecordPage() {
  const [{ metric }] = useFilters();
  const search = useSearch({ from: '/frame/record' });
  const query = useTrackRecord(metric, search);
  useShowView(query.data && { metric: query.data.metric });
  return (
    <Page title="How good the odds have been">
      <div className={classes.choices} role="group" aria-label="Closed periods are">
        <GrainLink grain="month" label="Months" chosen={search.grain === undefined} />
        <GrainLink grain="quarter" label="Quarters" chosen={search.grain === 'quarter'} />
      </div>
      <QueryPanel query={query} what="The record" skeleton={<Skeleton rows={2} height={160} />}>
        {(record) => <RecordContent record={record} />}
      </QueryPanel>
    </Page>
  );
}

function GrainLink({ grain, label, chosen }: { grain: 'month' | 'quarter'; label: string; chosen: boolean }) {
  return (
    <ButtonLink
      to="/record"
      search={(before) => ({ ...before, grain: grain === 'quarter' ? grain : undefined })}
      variant={chosen ? 'light' : 'default'}
      aria-current={chosen ? 'true' : undefined}
      replace
    >
      {label}
    </ButtonLink>
  );
}

function RecordContent({ record }: { record: TrackRecordResponse }) {
  if (record.card === null) {
    return (
      <EmptyState title="No record yet" actions={<ButtonLink to="/trends">Back to Trends</ButtonLink>}>
        {record.missing}
      </EmptyState>
    );
  }
  return <RecordCard record={record} card={record.card} />;
}
