import type { QuotaGridResponse } from '../../lib/api-types.js';
import type { QuotaEdit } from './api/quotas.js';
import { parseAmount } from './amounts.js';

type Row = QuotaGridResponse['rows'][number];

/** Typed text by cell; a cell that is not here shows what is saved. */
export type Drafts = Readonly<Record<string, string>>;

export const cellKey = (row: Row, periodKey: string): string =>
  `${row.subject.type} ${row.subject.id} ${periodKey}`;

/** A block pasted from a spreadsheet, laid over the grid with its top left cell at (row, column). */
export function pasteBlock(rows: readonly Row[], row: number, column: number, text: string): Drafts {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const drafts: Record<string, string> = {};
  lines.forEach((line, down) => {
    const target = rows[row + down];
    line.split('\t').forEach((value, right) => {
      const cell = target?.cells[column + right];
      if (target && cell) drafts[cellKey(target, cell.periodKey)] = value.trim();
    });
  });
  return drafts;
}

/** What the drafts would change, and the cells that hold no amount. Cells typed back to what is saved are no change. */
export function readDrafts(
  grid: QuotaGridResponse,
  drafts: Drafts,
  locale: string,
): { edits: QuotaEdit[]; invalid: ReadonlySet<string> } {
  const edits: QuotaEdit[] = [];
  const invalid = new Set<string>();
  for (const row of grid.rows) {
    for (const { periodKey, amount: saved } of row.cells) {
      const key = cellKey(row, periodKey);
      const text = drafts[key];
      if (text === undefined) continue;
      const amount = parseAmount(text, grid.metric.unit, locale);
      if (amount === undefined) invalid.add(key);
      else if (amount !== saved)
        edits.push({ type: row.subject.type, id: row.subject.id, periodKey, amount });
    }
  }
  return { edits, invalid };
}

/** What reps are assigned in a period with the drafts in: saved total plus the differences. Null when nothing is assigned. */
export function assignedWith(grid: QuotaGridResponse, periodKey: string, edits: readonly QuotaEdit[]) {
  const changed = new Map(edits.map((edit) => [`${edit.type} ${edit.id} ${edit.periodKey}`, edit.amount]));
  let assigned: number | null = null;
  for (const row of grid.rows) {
    if (row.subject.type !== 'rep') continue;
    const saved = row.cells.find((cell) => cell.periodKey === periodKey)?.amount ?? null;
    const key = cellKey(row, periodKey);
    const amount = changed.has(key) ? (changed.get(key) ?? null) : saved;
    if (amount !== null) assigned = (assigned ?? 0) + amount;
  }
  return assigned;
}
