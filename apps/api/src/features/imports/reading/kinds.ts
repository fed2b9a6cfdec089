import type { ColumnProfile } from './column-profile.js';
import { mapColumns, type MappedColumn } from './mapping.js';
import { isDaily, metricNamed } from './metric-names.js';
import { namePeriod } from './period-names.js';
import type { ReadingOptions, ReadKind } from './reading.types.js';

export const KINDS: ReadKind[] = ['activities', 'deals', 'daily_totals', 'quotas', 'roster', 'calendar'];

export const KIND_LABELS: Record<ReadKind, string> = {
  activities: 'Activities: a row per call, e-mail, meeting or demo',
  deals: 'Deals: a row per opportunity',
  daily_totals: 'Daily totals: a row per rep and day',
  quotas: 'Quotas: targets per rep or team and period',
  roster: 'Roster: a row per rep',
  calendar: 'Calendar: holidays, or absences of reps',
};

/** What a kind cannot do without: of each group at least one field; '@wide' stands for columns named after metrics or periods. */
const REQUIRED: Record<ReadKind, string[][]> = {
  activities: [['rep', 'rep_email', 'rep_id'], ['date'], ['type', 'direction', 'outcome', 'duration']],
  deals: [
    ['rep', 'rep_email', 'rep_id'],
    ['stage', 'status'],
    ['amount', 'closed', 'created', 'won_day'],
  ],
  daily_totals: [['rep', 'rep_email', 'rep_id'], ['day'], ['@wide', 'value'], ['@wide', 'metric']],
  quotas: [
    ['rep', 'rep_email', 'rep_id', 'team'],
    ['@wide', 'period', 'start'],
    ['@wide', 'amount'],
  ],
  roster: [['name', 'last_name']],
  calendar: [
    ['date', 'from'],
    ['region', 'name', 'rep', 'rep_email', 'rep_id'],
  ],
};

/** How much a mapped field speaks for a kind. */
const WEIGHTS: Record<ReadKind, Record<string, number>> = {
  activities: { type: 4, direction: 4, outcome: 3, duration: 2, date: 2, status: 1, subject: 1 },
  deals: {
    stage: 5,
    amount: 3,
    closed: 3,
    expected_close: 3,
    won_day: 3,
    lost_day: 3,
    status: 1.5,
    created: 1,
  },
  daily_totals: { metric: 4, value: 2, day: 2 },
  quotas: { period: 4, amount: 3, metric: 2, basis: 2 },
  roster: { manager: 3, team: 3, hire_day: 3, fte: 3, parent_team: 2, leave_day: 2, job_role: 2, zone: 2 },
  calendar: { name: 2, region: 2, from: 2, to: 2, fraction: 2, reason: 3 },
};

const NAME_HINTS: Record<ReadKind, RegExp> = {
  activities: /activit|call|task|event|meeting|email/i,
  deals: /deal|opportunit|pipeline/i,
  daily_totals: /daily|totals/i,
  quotas: /quota|target|goal/i,
  roster: /roster|team|reps|people|employee|users/i,
  calendar: /calendar|holiday|absence|vacation|pto|leave/i,
};

export interface KindReading {
  kind: ReadKind;
  columns: MappedColumn[];
  wide: { index: number; key: string }[];
  missing: string[][];
  score: number;
}

/** How a file reads as one kind: its columns, what is missing, and how much speaks for it. */
export function readAsKind(
  kind: ReadKind,
  headers: string[],
  profiles: ColumnProfile[],
  fileName: string,
  options: Partial<ReadingOptions>,
): KindReading {
  const columns = mapColumns(headers, profiles, kind, options);
  if (kind === 'roster') regionAsOffice(headers, profiles, columns, options);
  const wide = wideColumns(kind, headers, profiles, columns, options);
  for (const { index, key } of wide)
    columns[index] = { field: key, confidence: columns[index]?.confidence === 1 ? 1 : 0.95 };
  const has = new Set(columns.map(({ field }) => field));
  if (wide.length > 0) has.add('@wide');
  const missing = REQUIRED[kind].filter((group) => !group.some((field) => has.has(field)));
  if (!options.kind) missing.push(...weakReading(kind, columns, headers, fileName));
  let score = Math.min(wide.length, 6) * 2 + (NAME_HINTS[kind].test(fileName) ? 2 : 0);
  columns.forEach(({ field, confidence }, index) => {
    if (field && !field.includes(':')) score += (WEIGHTS[kind][field] ?? 1) * confidence;
    else if (!field && (profiles[index]?.filled ?? 0) > 0) score -= 0.8;
  });
  if (
    kind === 'quotas' &&
    headers.some((header) => /quota|target|goal|ziel|soll|objectif|cuota/i.test(header))
  )
    score += 2;
  return { kind, columns, wide, missing, score };
}

/** A name and a number are not yet a roster, nor a name and a date a calendar: what else must be there to recognise one. */
function weakReading(
  kind: ReadKind,
  columns: MappedColumn[],
  headers: string[],
  fileName: string,
): string[][] {
  const has = (...fields: string[]): boolean =>
    columns.some(({ field }) => field !== null && fields.includes(field));
  if (NAME_HINTS[kind].test(fileName)) return [];
  if (kind === 'roster') {
    const marks = ['team', 'manager', 'email', 'hire_day', 'job_role', 'parent_team', 'fte'];
    return has(...marks) && !(columns.length > 3 && columns.filter(({ field }) => field).length < 3)
      ? []
      : [marks];
  }
  if (kind !== 'calendar') return [];
  const named = columns.some(
    ({ field }, at) => field === 'name' && /holi|feiertag|férié|festivo|occasion/i.test(headers[at] ?? ''),
  );
  const absence = has('rep', 'rep_email', 'rep_id') && has('from', 'reason', 'fraction');
  return named || absence || (has('region') && has('name')) ? [] : [['name', 'reason']];
}

/** 'Region' of a roster is a holiday region when it holds codes (DE, US-CA); names (Central, East) are offices. */
function regionAsOffice(
  headers: string[],
  profiles: ColumnProfile[],
  columns: MappedColumn[],
  options: Partial<ReadingOptions>,
): void {
  const at = columns.findIndex(({ field }) => field === 'region');
  const column = columns[at];
  const samples = profiles[at]?.samples ?? [];
  const chosen = (options.mapping ?? []).some(({ index }) => index === at);
  if (
    !column ||
    chosen ||
    columns.some(({ field }) => field === 'parent_team') ||
    !/^(sales )?region$/i.test(headers[at] ?? '')
  )
    return;
  if (samples.length > 0 && !samples.every((sample) => /^[A-Z]{2}(-[A-Z0-9]{1,3})*$/.test(sample)))
    columns[at] = { ...column, field: 'parent_team' };
}

/** Columns that are values of their own: a metric of daily totals, a month or quarter of quotas. */
function wideColumns(
  kind: ReadKind,
  headers: string[],
  profiles: ColumnProfile[],
  columns: MappedColumn[],
  options: Partial<ReadingOptions>,
) {
  const wide: { index: number; key: string }[] = [];
  if (kind !== 'daily_totals' && kind !== 'quotas') return wide;
  const has = (field: string): boolean => columns.some((column) => column.field === field);
  if (kind === 'daily_totals' && has('metric')) return wide;
  const decided = new Set((options.mapping ?? []).map(({ index }) => index));
  headers.forEach((header, index) => {
    const chosen = columns[index]?.field ?? null;
    if (decided.has(index)) {
      if (chosen && /^(metric|period):/.test(chosen)) wide.push({ index, key: chosen });
      return;
    }
    const profile = profiles[index];
    if (profile && profile.filled > 0 && profile.numbers < 0.5) return;
    const key = kind === 'daily_totals' ? metricKey(header) : periodKey(header);
    if (key && (!chosen || kind === 'daily_totals')) wide.push({ index, key });
  });
  // One column that looks like a month is a period of its own only in a row of such columns.
  return kind === 'quotas' && wide.length < 2 ? [] : wide;
}

const metricKey = (header: string): string | null => {
  const metric = metricNamed(header);
  return metric && isDaily(metric) ? `metric:${metric.key}` : null;
};

const periodKey = (header: string): string | null => (namePeriod(header) ? `period:${header.trim()}` : null);

/**
 * The kind of a file: the best of those whose needs are met. null when none is, or when two are about as likely.
 */
export function recogniseKind(readings: KindReading[]): KindReading | null {
  const fitting = readings.filter(({ missing }) => missing.length === 0).sort((a, b) => b.score - a.score);
  const [first, second] = fitting;
  if (!first) return null;
  return !second || first.score >= second.score + 1 ? first : null;
}

/** Field names as a sentence says them. */
export const fieldLabel = (group: string[]): string =>
  group
    .map((field) =>
      field === '@wide' ? 'columns named after metrics or periods' : field.replaceAll('_', ' '),
    )
    .filter((field) => !/^rep (email|id)$/.test(field))
    .join(' or ');
