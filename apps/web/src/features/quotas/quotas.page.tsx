import { Button } from '@mantine/core';
import { periodOf, type PeriodCalendar } from '@paceline/metrics';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { PeriodRef, QuotaGridResponse } from '../../lib/api-types.js';
import { useShowView } from '../../lib/current-view.js';
import { useFilters } from '../../lib/filters.js';
import { canImport, useSession } from '../../lib/session.js';
import { ButtonLink } from '../../ui/button-link.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { QueryPanel } from '../../ui/query-panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { editableAmount } from './amounts.js';
import { useQuotaGrid, useSuggestQuotas } from './api/quotas.js';
import { QuotaGrid } from './components/quota-grid.js';
import { QuotaHistory } from './components/quota-history.js';
import { SaveBar } from './components/save-bar.js';
import { cellKey, readDrafts, type Drafts } from './drafts.js';

/** Targets by rep and month: edited in place, saved with a reason, taken back when wrong. */
export function QuotasPage() {
  const [filters] = useFilters();
  const query = useQuotaGrid(filters);
  const { organisation } = useSession();
  useShowView(query.data && { metric: query.data.metric, period: shownPeriod(query.data, organisation) });
  return (
    <Page title="Quotas">
      <QueryPanel query={query} what="The quotas" skeleton={<Skeleton rows={8} />}>
        {(grid) =>
          grid.rows.length === 0 ? (
            <NoReps />
          ) : (
            <Editor key={`${grid.metric.key} ${grid.periods[0]?.key}`} grid={grid} />
          )
        }
      </QueryPanel>
    </Page>
  );
}

function NoReps() {
  const session = useSession();
  return (
    <EmptyState
      title="No reps yet"
      actions={canImport(session) ? <ButtonLink to="/import">Upload CSV</ButtonLink> : null}
    >
      Quotas belong to reps. Upload a roster, or a quotas file that names them.
    </EmptyState>
  );
}

function Editor({ grid }: { grid: QuotaGridResponse }) {
  const { locale } = useSession().organisation;
  const { suggest: asked } = useSearch({ from: '/frame/quotas' });
  const [drafts, setDrafts] = useState<Drafts>({});
  const suggest = useSuggestQuotas();
  const { edits, invalid } = readDrafts(grid, drafts, locale);
  const fill = () =>
    suggest.mutate(
      { metric: grid.metric.key, period: spanOf(grid) },
      { onSuccess: (answer) => setDrafts(suggestedDrafts(grid, answer, locale)) },
    );
  const askedOnce = useRef(false);
  useEffect(() => {
    if (!asked || askedOnce.current || !grid.canEdit) return;
    askedOnce.current = true;
    fill();
  });
  return (
    <>
      {grid.canEdit ? (
        <div>
          <Button loading={suggest.isPending} onClick={fill}>
            Suggest from the last three periods
          </Button>
        </div>
      ) : (
        <Notice>You can read these quotas; your role does not change them.</Notice>
      )}
      {suggest.error ? (
        <Notice tone="behind" role="alert">
          {suggest.error.message}
        </Notice>
      ) : null}
      <QuotaGrid
        grid={grid}
        drafts={drafts}
        edits={edits}
        invalid={invalid}
        onDraft={(change) => setDrafts((before) => ({ ...before, ...change }))}
      />
      <SaveBar metric={grid.metric.key} edits={edits} invalid={invalid.size} onDone={() => setDrafts({})} />
      <QuotaHistory metric={grid.metric} />
    </>
  );
}

const spanOf = (grid: QuotaGridResponse): string => grid.current?.key ?? grid.periods[0]?.key ?? '';

/** The period that the columns make together, for the filter bar: a year, a quarter or a month. */
function shownPeriod({ periods }: QuotaGridResponse, calendar: PeriodCalendar): PeriodRef | null {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return null;
  for (const grain of ['year', 'quarter', 'month'] as const) {
    const period = periodOf(first.start, grain, calendar);
    if (period.start === first.start && period.end === last.end)
      return { ...period, workingDays: 0, closedWorkingDays: 0 };
  }
  return null;
}

/** Suggested amounts become drafts, only where nothing is saved yet: a suggestion never overwrites a quota. */
function suggestedDrafts(grid: QuotaGridResponse, answer: QuotaGridResponse, locale: string): Drafts {
  const drafts: Record<string, string> = {};
  for (const row of answer.rows) {
    for (const { periodKey, amount } of row.cells) {
      const key = cellKey(row, periodKey);
      const saved = grid.rows
        .find(({ subject }) => subject.type === row.subject.type && subject.id === row.subject.id)
        ?.cells.find((cell) => cell.periodKey === periodKey);
      if (saved && saved.amount === null && amount !== null) {
        drafts[key] = editableAmount(amount, grid.metric.unit, locale);
      }
    }
  }
  return drafts;
}
