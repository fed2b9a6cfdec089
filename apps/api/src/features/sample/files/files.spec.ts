import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWorld } from '../company/company.js';
import { truthOf } from '../company/truth.js';
import { loadedFiles } from './all-files.js';
import { writeFiles } from './write-files.js';
import { yesterdayFile } from './yesterday-file.js';

const world = makeWorld({ reps: 27, months: 24, seed: 7, until: '2026-11-22' });
const truth = truthOf(world);
const files = loadedFiles(world);
const rowsOf = (name: string): string[][] => {
  const chosen = files.filter((file) => file.name.startsWith(name));
  return chosen.flatMap((file) => [...file.lines()].slice(1).map((line) => line.trimEnd().split(',')));
};

describe('the files of a sample company', () => {
  it('are of all six kinds', () => {
    const kinds = new Set(files.map((file) => file.kind));
    expect([...kinds].sort()).toEqual([
      'activities',
      'calendar',
      'daily_totals',
      'deals',
      'quotas',
      'roster',
    ]);
  });

  it('hold 200,000 to 250,000 activities with keys of their own, none at a weekend', () => {
    const rows = [...rowsOf('calls_'), ...rowsOf('activities_')];
    expect(rows.length).toBeGreaterThan(200_000);
    expect(rows.length).toBeLessThan(250_000);
    expect(new Set(rows.map((row) => row[0])).size).toBe(rows.length);
    const days = new Set(rowsOf('calls_').map((row) => row[2] ?? ''));
    expect([...days].filter((day) => [0, 6].includes(new Date(day).getUTCDay()))).toEqual([]);
  });

  it('agree with the truth', () => {
    const calls = rowsOf('calls_');
    expect(calls).toHaveLength(truth.totals.calls_attempted!);
    expect(calls.filter((row) => row[6] === 'Connected')).toHaveLength(truth.totals.calls_connected!);
    expect(calls.filter((row) => row[2] === truth.missingDialerDay)).toEqual([]);
    const events = rowsOf('activities_');
    expect(events.filter((row) => row[1] === 'Email')).toHaveLength(truth.totals.emails_sent!);
    expect(events.filter((row) => row[1] === 'Meeting' && row[9] === 'Held')).toHaveLength(
      truth.totals.meetings_held!,
    );
  });

  it('tell the history of deals in exports that list what changed', () => {
    const seen = new Map<string, string>();
    let lines = 0;
    for (const file of files.filter((one) => one.kind === 'deals')) {
      for (const line of [...file.lines()].slice(1, -1)) {
        const [id = ''] = line.split(',');
        expect(seen.get(id)).not.toBe(line);
        seen.set(id, line);
        lines += 1;
      }
    }
    const last = [...seen.values()];
    expect(lines).toBeGreaterThan(last.length * 1.3);
    expect(last.filter((line) => line.includes(',Closed Won,'))).toHaveLength(truth.totals.deals_won!);
    expect(last.filter((line) => line.includes(',Closed Lost,'))).toHaveLength(truth.totals.deals_lost!);
  });

  it('leave late calls of the last working day for the upload, with one bad row and one unknown rep', () => {
    const known = new Set(rowsOf('calls_').map((row) => row[0]));
    const rows = [...yesterdayFile(world).lines()].slice(1).map((line) => line.split(','));
    expect(rows.every((row) => !known.has(row[0]))).toBe(true);
    expect(rows.filter((row) => row[2] !== truth.lastWorkday).map((row) => row[2])).toEqual(['2026-02-30']);
    const names = new Set(truth.reps.map((rep) => rep.name));
    const unknown = new Set(rows.map((row) => row[4] ?? '').filter((name) => !names.has(name)));
    expect([...unknown]).toEqual([truth.unknownRep.text]);
  });

  it('are written as they are', () => {
    const folder = mkdtempSync(join(tmpdir(), 'paceline-sample-'));
    const written = writeFiles(files.slice(0, 2), folder);
    expect(readdirSync(folder).sort()).toEqual(['holidays.csv', 'roster.csv']);
    expect(readFileSync(written[0]!.path, 'utf8')).toBe([...files[0]!.lines()].join(''));
    expect(written[0]!.rows).toBe(world.company.reps.length);
    rmSync(folder, { recursive: true });
  });
});

it.each([
  ['2026-11-01', 1],
  ['2026-12-26', 2],
  ['2027-01-03', 1],
  ['2026-03-31', 3],
  ['2026-06-01', 36],
])('has rows in every file, also when it ends on %s', (until, months) => {
  const small = makeWorld({ reps: 8, months, seed: 5, until });
  for (const file of [...loadedFiles(small), yesterdayFile(small)]) {
    expect([file.name, [...file.lines()].length > (file.kind === 'deals' ? 2 : 1)]).toEqual([
      file.name,
      true,
    ]);
  }
  const rows = [...yesterdayFile(small).lines()].slice(1);
  expect(rows.filter((row) => row.includes('-02-30'))).toHaveLength(1);
});
