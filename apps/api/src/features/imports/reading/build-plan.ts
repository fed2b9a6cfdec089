import { createHash } from 'node:crypto';
import { calendarOf } from '../../../common/period-calendar.js';
import { activityWord } from './activity-words.js';
import type { ColumnProfile } from './column-profile.js';
import type { KindReading } from './kinds.js';
import { ReadingFailure } from './reading.errors.js';
import type { Inspection, ReadingOptions, ReadingPlan } from './reading.types.js';

/** Part of the version of every plan: raise it when equal files would come out differently. */
const READER = 1;

/** Puts all that the second pass needs into one object, its version made of what decides how rows come out. */
export function buildPlan(
  found: Inspection,
  reading: KindReading,
  profiles: ColumnProfile[],
  fileName: string,
  options: ReadingOptions,
): ReadingPlan {
  const fields: Record<string, number[]> = {};
  reading.columns.forEach(({ field }, index) => {
    if (field && !field.includes(':')) fields[field] = [...(fields[field] ?? []), index];
  });
  if (reading.kind === 'deals') refuseNumericStages(fields, profiles, found);
  const plan: ReadingPlan = {
    version: '',
    kind: reading.kind,
    encoding: found.encoding ?? 'utf-8',
    delimiter: found.delimiter ?? ',',
    headerLine: found.headerLine ?? 0,
    headers: found.headers,
    fields,
    wide: reading.wide,
    dateOnly: profiles.flatMap((profile, index) => (profile.midnightUtc ? [index] : [])),
    dateOrder: found.dateOrder ?? 'ymd',
    numberFormat: found.numberFormat ?? 'point',
    keys: keysOf(fields, profiles, found),
    onlyType: onlyType(fields, fileName),
    zone: options.zone,
    bookingZone: options.bookingZone,
    currency: options.currency,
    today: options.today,
    ...calendarOf(options),
  };
  // The day of reading does not change how a record comes out, except whether it is in the future.
  plan.version = createHash('sha256')
    .update(JSON.stringify([READER, { ...plan, today: '', headerLine: 0 }]))
    .digest('hex')
    .slice(0, 16);
  return plan;
}

function keysOf(
  fields: Record<string, number[]>,
  profiles: ColumnProfile[],
  found: Inspection,
): 'id' | 'fingerprint' {
  const column = fields.id?.[0];
  const profile = column === undefined ? undefined : profiles[column];
  if (column === undefined || !profile || profile.filled === 0) return 'fingerprint';
  if (profile.distinct >= 0.98) return 'id';
  found.warnings.push(
    `The values of ${found.headers[column]} repeat, so they are not used as the key of a record.`,
  );
  return 'fingerprint';
}

/** A file without a type column is one of calls, unless its name says otherwise. */
function onlyType(fields: Record<string, number[]>, fileName: string): ReadingPlan['onlyType'] {
  if (fields.type) return null;
  const word = /call|dial|e-?mail|meeting|demo/i.exec(fileName)?.[0];
  const type = word ? activityWord(word) : undefined;
  return type === 'email' || type === 'meeting' || type === 'demo' ? type : 'call';
}

function refuseNumericStages(
  fields: Record<string, number[]>,
  profiles: ColumnProfile[],
  found: Inspection,
): void {
  const stage = fields.stage?.[0];
  if (stage === undefined || fields.status) return;
  const profile = profiles[stage];
  if (
    !profile ||
    profile.filled === 0 ||
    !profile.samples.every((sample) => /^\d+([.,]\d+)?%?$/.test(sample))
  )
    return;
  throw new ReadingFailure(
    'import.numeric_stage',
    `${found.headers[stage]} has numbers (${profile.samples.join(', ')}), which do not say what is won and what is lost. Export the names of the stages, or add a status column.`,
    found.headerLine,
    found.headers[stage] ?? null,
  );
}
