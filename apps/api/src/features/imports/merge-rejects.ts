import type { Tx, MergeReject } from './merge/merge.types.js';
import type { ReadingPlan, Reject } from './reading/reading.types.js';
import { RecordSplitter } from './reading/record-splitter.js';
import { textChunks } from './reading/text-source.js';
import { deleteRejects, insertRejects, MERGE_REJECT } from './rejects.query.js';

/** Gives the rows that the merge refused their cells from the kept file, and stores them beside those of reading. */
export async function storeMergeRejects(
  tx: Tx,
  importId: number,
  rejects: readonly MergeReject[],
  file: { readonly path: string; readonly plan: ReadingPlan },
): Promise<void> {
  await deleteRejects(tx, importId, MERGE_REJECT);
  if (rejects.length === 0) return;
  const cells = await cellsOf(file.path, file.plan, new Set(rejects.map((reject) => reject.line)));
  const whole = rejects.map((reject): Reject => ({ ...reject, cells: cells.get(reject.line) ?? [] }));
  for (let at = 0; at < whole.length; at += 2000) {
    await insertRejects(tx, importId, whole.slice(at, at + 2000), MERGE_REJECT);
  }
}

/** The cells of some lines of a file. Pauses after each piece, so that requests are answered meanwhile. */
async function cellsOf(
  path: string,
  plan: ReadingPlan,
  lines: ReadonlySet<number>,
): Promise<Map<number, string[]>> {
  const found = new Map<number, string[]>();
  const splitter = new RecordSplitter(plan.delimiter, (cells, line) => {
    if (lines.has(line))
      found.set(
        line,
        cells.map((cell) => cell.replaceAll('\0', '')),
      );
  });
  for (const { text } of textChunks(path, plan.encoding)) {
    splitter.push(text);
    if (found.size === lines.size) return found;
    await new Promise((resolve) => setImmediate(resolve));
  }
  splitter.end();
  return found;
}
