import { appendFileSync, createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { peakMemory, resetPeak, startProduct } from './product.mjs';
import { megabytes, ratio, seconds, table } from './report.mjs';
import { callLines, rosterLines, writeLines } from './rows.mjs';

const REPS = 400;

/**
 * Import of activity rows, from the upload's first byte to the commit, against COPY of the same clean rows into a
 * table with the same key and indexes; then the same file again, and the undo.
 */
export async function importBench(serverUrl, rows) {
  console.log(`Import: ${rows.toLocaleString('en-US')} activity rows of ${REPS} reps\n`);
  const product = await startProduct(serverUrl);
  try {
    const roster = await writeLines(join(product.folder, 'roster.csv'), rosterLines(REPS));
    await product.upload([roster], 'Bench');
    const file = await writeLines(join(product.folder, 'calls.csv'), callLines(rows, REPS));
    const [first] = await measure(product, 'import', () => product.upload([file], 'Bench'));
    const copy = await copySameRows(product);
    appendFileSync(file, '\n');
    const [again] = await measure(product, 'same file again', () => product.upload([file], 'Bench'));
    const undoAgain = await measure(product, 'undo of the second', () => product.undo(again.result[0].id));
    const undo = await measure(product, 'undo of the first', () => product.undo(first.result[0].id));
    const results = [first, again, ...undoAgain, ...undo];
    table([
      {
        what: `COPY (${copy.rows.toLocaleString('en-US')} events)`,
        'time s': seconds(copy.time),
        ratio: '1.00',
        'rows/s': perSecond(rows, copy.time),
        'peak MB': '',
      },
      ...results.map(({ what, time, peak }) => ({
        what,
        'time s': seconds(time),
        ratio: ratio(time, copy.time),
        'rows/s': perSecond(rows, time),
        'peak MB': megabytes(peak),
      })),
    ]);
    console.log(`Import against COPY: ${ratio(first.time, copy.time)} (wished: at most 2.00)`);
    console.log(`Counted again: ${JSON.stringify(again.result[0].counts)}\n`);
  } finally {
    await product.stop();
  }
}

const perSecond = (rows, time) => Math.round((rows / time) * 1000).toLocaleString('en-US');

async function measure(product, what, work) {
  resetPeak(product.pid);
  const started = performance.now();
  const result = await work();
  const time = performance.now() - started;
  return [{ what, time, result, peak: peakMemory(product.pid) }];
}

/** The events of the import, in the file's order, out to a file and into a twin of the table. */
async function copySameRows({ db, folder }) {
  const path = join(folder, 'events.copy');
  await pipeline(
    db.query(copyTo('COPY (SELECT * FROM event ORDER BY line) TO STDOUT')),
    createWriteStream(path),
  );
  await db.query('CREATE TABLE bench_event (LIKE event INCLUDING ALL)');
  await db.query('CHECKPOINT').catch(() => undefined);
  const started = performance.now();
  const into = db.query(copyFrom('COPY bench_event FROM STDIN'));
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), into);
  const time = performance.now() - started;
  await db.query('DROP TABLE bench_event');
  return { time, rows: into.rowCount };
}
