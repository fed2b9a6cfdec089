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
    read.events.push(...eventTexts(batch.events, read.reps));
    const deals = batch.deals?.toString('utf8').split('\n').slice(0, -1) ?? [];
    read.deals.push(...deals.map((line) => line.replaceAll('\t', ' ')));
  });
  return read;
}

/** Rows of COPY's binary format as 'key metric part rep credit at day value line'. */
export function eventTexts(rows: Buffer | undefined, reps: readonly string[]): string[] {
  const texts: string[] = [];
  for (let at = 0; rows && at < rows.length;) {
    const fields: (Buffer | null)[] = [];
    const count = rows.readInt16BE(at);
    at += 2;
    for (let field = 0; field < count; field++) {
      const size = rows.readInt32BE(at);
      at += 4;
      fields.push(size < 0 ? null : rows.subarray(at, at + size));
      at += Math.max(size, 0);
    }
    const number = (field: number): number => {
      const bytes = fields[field];
      return bytes?.length === 8
        ? Number(bytes.readBigInt64BE())
        : (bytes?.readIntBE(0, bytes.length) ?? NaN);
    };
    const since2000 = Date.UTC(2000, 0, 1);
    const day = new Date(since2000 + number(4) * 86_400_000).toISOString().slice(0, 10);
    const instant = fields[7] ? new Date(since2000 + number(7) / 1000).toISOString().slice(0, 19) : null;
    const key = fields[8]?.toString('utf8') ?? '';
    const told = [number(0), number(1), reps[number(2)] ?? '?', number(3)];
    texts.push(
      [key, ...told, instant ? `${instant.replace('T', ' ')}+00` : '\\N', day, number(5), number(6)].join(
        ' ',
      ),
    );
  }
  return texts;
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
