import { ActivityRows } from './activities.rows.js';
import { BatchWriter } from './batch-writer.js';
import { CalendarRows } from './calendar.rows.js';
import { DailyTotalRows } from './daily-totals.rows.js';
import { DealRows } from './deals.rows.js';
import { QuotaRows } from './quotas.rows.js';
import type { ReadingPlan, ReadSummary, RowSink } from './reading.types.js';
import { RecordSplitter } from './record-splitter.js';
import { RosterRows } from './roster.rows.js';
import { RowProblem, RowSource, type RowMaker } from './row-source.js';
import { dropReason, raggedReason } from './structure.js';
import { textChunks } from './text-source.js';

const BATCH_ROWS = 5_000;

const MAKERS = {
  activities: ActivityRows,
  deals: DealRows,
  daily_totals: DailyTotalRows,
  quotas: QuotaRows,
  roster: RosterRows,
  calendar: CalendarRows,
} as const;

/**
 * The second pass, in this thread: every row becomes records, a reject or a counted omission, in batches of about
 * 5,000 rows. Waits for the sink before it reads on.
 *
 * @throws ReadingFailure for a file that breaks off in mid-record; whatever the sink throws
 */
export async function readInThread(path: string, plan: ReadingPlan, sink: RowSink): Promise<ReadSummary> {
  const out = new BatchWriter();
  const maker: RowMaker = new MAKERS[plan.kind](new RowSource(plan, out), out);
  const splitter = new RecordSplitter(plan.delimiter, (cells, line) => {
    if (line > plan.headerLine) takeRow(cells, line, plan, maker, out);
  });
  let bytes = 0;
  for (const { text, bytesRead } of textChunks(path, plan.encoding)) {
    splitter.push(text);
    bytes = bytesRead;
    if (out.pending >= BATCH_ROWS) await sink(out.take(bytes));
  }
  splitter.end();
  maker.finish?.();
  const last = out.take(bytes);
  if (last.rows > 0 || last.roster) await sink(last);
  return {
    rows: out.rows,
    records: out.records,
    rejected: out.rejected,
    leftOut: [...out.leftOut].map(([reason, rows]) => ({ reason, rows })),
    eventRows: out.eventRows,
    reps: out.repCount,
    minDay: out.minDay,
    maxDay: out.maxDay,
    metricIds: metricIdsOf(out.metricIds, maker),
    repeats: out.repeats,
    warnings: [...out.warnings],
  };
}

const metricIdsOf = (brought: number[], maker: RowMaker): number[] =>
  [...new Set([...brought, ...(maker.companions?.(brought) ?? [])])].sort((a, b) => a - b);

function takeRow(cells: string[], line: number, plan: ReadingPlan, maker: RowMaker, out: BatchWriter): void {
  out.countRow();
  const dropped = dropReason(cells, plan.headers);
  if (dropped) return out.leaveOut(dropped);
  try {
    const ragged = raggedReason(cells, plan.headers);
    if (ragged) throw new RowProblem('row.ragged', ragged);
    maker.row(cells, line);
  } catch (problem) {
    if (!(problem instanceof RowProblem)) throw problem;
    const index = problem.index ?? (problem.field ? plan.fields[problem.field]?.[0] : undefined);
    out.rejected++;
    out.reject({
      line,
      column: index === undefined || index < 0 ? null : (plan.headers[index] ?? null),
      value: index === undefined || index < 0 ? null : (cells[index] ?? null),
      code: problem.code,
      message: problem.message,
      cells: cells.map((cell) => cell.replaceAll('\0', '')),
    });
  }
}
