import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { testDataFolder } from '../../../config/env.js';
import { splitHead } from './dialect.js';
import { inspectInThread } from './inspect.js';
import { readInThread } from './read.js';
import { OPTIONS } from './testing/read-text.js';

const data = testDataFolder();
const torture = join(data, 'csv-torture');
if (!existsSync(torture))
  process.stdout.write(`Not run: files made to break CSV readers. There is no folder ${torture}.\n`);

(existsSync(torture) ? describe : describe.skip)('files made to break CSV readers', () => {
  const walk = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) =>
      statSync(join(folder, name)).isDirectory() ? walk(join(folder, name)) : [join(folder, name)],
    );

  it('read as csv-spectrum says', () => {
    const folder = join(torture, 'csv-spectrum');
    for (const file of readdirSync(join(folder, 'csvs'))) {
      // Its reading in that collection is of another phone number than the file has.
      if (file === 'location_coordinates.csv') continue;
      const [header, ...rows] = splitHead(readFileSync(join(folder, 'csvs', file), 'utf8'), ',', true);
      const records = rows.map(({ cells }) =>
        Object.fromEntries(cells.map((cell, at) => [header?.cells[at] ?? '', cell])),
      );
      // The copies of the CRLF files have been checked out with LF.
      const reading = readFileSync(join(folder, 'json', file.replace('.csv', '.json')), 'utf8').replaceAll(
        '\\r\\n',
        '\\n',
      );
      expect({ file, records }).toEqual({ file, records: JSON.parse(reading) });
    }
  });

  it('never break it, whatever kind they are said to be', async () => {
    const odd: string[] = [];
    for (const path of walk(torture))
      for (const kind of [undefined, 'deals', 'activities'] as const) {
        const mapping = kind && [
          { index: 0, field: 'rep' },
          { index: 1, field: kind === 'deals' ? 'stage' : 'date' },
          { index: 2, field: kind === 'deals' ? 'amount' : 'type' },
        ];
        const found = inspectInThread(path, 'file.csv', {
          ...OPTIONS,
          kind,
          mapping,
          dateOrder: 'dmy',
          numberFormat: 'point',
        });
        if (!found.ok && !found.error) odd.push(path);
        if (!found.plan) continue;
        const summary = await readInThread(path, found.plan, async () => undefined);
        if (
          summary.records + summary.rejected + summary.leftOut.reduce((sum, { rows }) => sum + rows, 0) !==
          summary.rows
        )
          odd.push(path);
      }
    expect(odd).toEqual([]);
  });
});
