import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectInThread } from '../inspect.js';
import { readInThread } from '../read.js';
import type {
  CalendarRecord,
  Inspection,
  QuotaRecord,
  ReadingOptions,
  ReadSummary,
  Reject,
  RosterRecord,
} from '../reading.types.js';

export const OPTIONS: ReadingOptions = {
  zone: 'UTC',
  bookingZone: 'UTC',
  currency: 'USD',
  today: '2026-11-23',
  fiscalStartMonth: 1,
};

/** All that a file became, with the COPY lines taken apart again. */
export interface ReadText {
  found: Inspection;
  summary?: ReadSummary;
  /** 'key metric part rep credit at day value line' with the rep's text in place of the number. */
  events: string[];
  deals: string[];
  reps: string[];
  rejects: Reject[];
  roster: RosterRecord[];
  quotas: QuotaRecord[];
  calendar: CalendarRecord[];
}

/** Runs a test on a file in a folder of its own. */
export function withFile<T>(name: string, content: string | Buffer, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'paceline-reading-'));
  const path = join(folder, name);
  writeFileSync(path, content);
  const clean = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const result = use(path);
    if (result instanceof Promise) return result.finally(clean) as T;
    clean();
    return result;
  } catch (error) {
    clean();
    throw error;
  }
}

/** Inspects a text as a file and, when nothing is left to ask, reads it. */
export const readText = (
  content: string | Buffer,
  options: Partial<ReadingOptions> = {},
  name = 'export.csv',
): Promise<ReadText> => withFile(name, content, (path) => readPath(path, options, name));

/** The same for a file on disk. */
export async function readPath(
  path: string,
  options: Partial<ReadingOptions>,
  name: string,
): Promise<ReadText> {
  const found = inspectInThread(path, name, { ...OPTIONS, ...options });
  const read: ReadText = {
    found,
    events: [],
    deals: [],
    reps: [],
    rejects: [],
    roster: [],
    quotas: [],
    calendar: [],
  };
  if (!found.plan) return read;
  read.summary = await readInThread(path, found.plan, async (batch) => {
    read.reps.push(...batch.newReps);
    read.rejects.push(...batch.rejects);
    read.roster.push(...(batch.roster ?? []));
    read.quotas.push(...(batch.quotas ?? []));
    read.calendar.push(...(batch.calendar ?? []));
    const lines = (bytes: Buffer | undefined): string[] =>
      bytes?.toString('utf8').split('\n').slice(0, -1) ?? [];
    for (const line of lines(batch.events)) {
      const cells = line.split('\t');
      cells[3] = read.reps[Number(cells[3])] ?? '?';
      read.events.push(cells.join(' '));
    }
    read.deals.push(...lines(batch.deals).map((line) => line.replaceAll('\t', ' ')));
  });
  return read;
}

/** Sum of the values per metric id. */
export function totals(events: string[]): Record<number, number> {
  const sums: Record<number, number> = {};
  for (const event of events) {
    const match = / (\d+) \d+ .* (\d+) \d+$/.exec(event);
    if (match) sums[Number(match[1])] = (sums[Number(match[1])] ?? 0) + Number(match[2]);
  }
  return sums;
}
