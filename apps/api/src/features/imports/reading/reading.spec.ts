import { inspectFile, readRows } from './reading.js';
import type { ReadingPlan } from './reading.types.js';
import { OPTIONS, withFile } from './testing/read-text.js';

const DEALS = 'Id,Owner,Stage,Amount,Create Date,Close Date\n';

describe('on the way', () => {
  it('waits for the sink, hands on what it throws, and stops when aborted', async () => {
    const many =
      DEALS +
      Array.from({ length: 20_000 }, (_, at) => `${at},Ann ${at},Open,5,2026-01-01,${'x'.repeat(0)}\n`).join(
        '',
      );
    await withFile('deals.csv', many, async (path) => {
      const found = await inspectFile(path, 'deals.csv', OPTIONS);
      // A plan is stored as JSON between the two passes.
      const plan = JSON.parse(JSON.stringify(found.plan)) as ReadingPlan;
      let inside = 0;
      let reps = 0;
      const summary = await readRows(path, plan, async (batch) => {
        expect(++inside).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 1));
        reps += batch.newReps.length;
        inside--;
      });
      expect([summary.rows, reps]).toEqual([20_000, 20_000]);
      await expect(readRows(path, plan, () => Promise.reject(new Error('full')))).rejects.toThrow('full');
      const stop = new AbortController();
      const stopped = readRows(path, plan, async () => stop.abort(new Error('cancelled')), stop.signal);
      await expect(stopped).rejects.toThrow('cancelled');
    });
  });
});
