import { forgetAliases } from './aliases.js';
import { refreshCoverage, refreshSourcesOfRecord } from './coverage.js';
import { bumpDataVersion } from './facts-lock.js';
import { undoCalendar } from './merge-calendar.js';
import { undoQuotas } from './merge-quotas.js';
import { undoRoster } from './merge-roster.js';
import type { Tx, UndoOutcome } from './merge.types.js';
import { undoFacts } from './undo-facts.js';

/** The import to undo, as its row has it. */
export interface UndoInput {
  readonly importId: number;
  readonly feedId: number;
  readonly kind: string;
  readonly userId: number | null;
}

/**
 * Takes a committed import back, as if it had never happened, whatever came before or after it; inside the
 * caller's transaction, which holds the facts lock. Files that were the same as this one go with it.
 */
export async function undoImport(tx: Tx, input: UndoInput): Promise<UndoOutcome> {
  const outcome = await undoKind(tx, input);
  await tx.query(
    `UPDATE import SET status = 'undone', undone_at = now(), undone_by = $2 WHERE id = $1 OR duplicate_of = $1`,
    [input.importId, input.userId],
  );
  await tx.query(`UPDATE import SET counts = counts || jsonb_build_object('undo', $2::jsonb) WHERE id = $1`, [
    input.importId,
    JSON.stringify(outcome),
  ]);
  await refreshCoverage(tx, { importIds: [input.importId] });
  await refreshSourcesOfRecord(tx);
  await forgetAliases(tx, input.importId);
  await bumpDataVersion(tx);
  return outcome;
}

async function undoKind(tx: Tx, { kind, importId, feedId }: UndoInput): Promise<UndoOutcome> {
  if (kind === 'roster') return undoRoster(tx, importId);
  if (kind === 'quotas') return undoQuotas(tx, importId);
  if (kind === 'calendar') return undoCalendar(tx, importId);
  return undoFacts(tx, importId, feedId);
}
