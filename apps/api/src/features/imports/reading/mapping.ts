import type { ColumnProfile } from './column-profile.js';
import { activityWord, directionOf } from './activity-words.js';
import { editDistance, normalise } from './normalise.js';
import type { ReadKind, ReadingOptions } from './reading.types.js';
import { SYNONYMS } from './synonyms.js';

export interface MappedColumn {
  field: string | null;
  confidence: number;
}

/** Below this a column stays unmapped. */
const THRESHOLD = 0.5;

interface Entry {
  field: string;
  name: string;
  rank: number;
}

const dictionaries = new Map<ReadKind, { byName: Map<string, Entry[]>; entries: Entry[] }>();

function dictionaryOf(kind: ReadKind) {
  let dictionary = dictionaries.get(kind);
  if (!dictionary) {
    const entries: Entry[] = [];
    const byName = new Map<string, Entry[]>();
    for (const [field, names] of Object.entries(SYNONYMS[kind])) {
      names.split('|').forEach((name, rank) => {
        const entry = { field, name: normalise(name), rank };
        entries.push(entry);
        byName.set(entry.name, [...(byName.get(entry.name) ?? []), entry]);
      });
      byName.set(normalise(field), [
        ...(byName.get(normalise(field)) ?? []),
        { field, name: normalise(field), rank: 0 },
      ]);
    }
    dictionary = { byName, entries };
    dictionaries.set(kind, dictionary);
  }
  return dictionary;
}

const everyName = new Set<string>();

/** How many cells of a row are names that some kind of file uses: tells the header row from a preamble. */
export function knownHeaders(cells: string[]): number {
  if (everyName.size === 0)
    for (const kind of Object.keys(SYNONYMS) as ReadKind[])
      for (const name of dictionaryOf(kind).byName.keys()) everyName.add(name);
  return cells.filter(
    (cell) => everyName.has(normalise(cell)) || everyName.has(normalise(withoutPrefix(cell))),
  ).length;
}

const withoutPrefix = (header: string): string =>
  header.replace(/^\s*(deal|activity|opportunity|lead|contact|call|task|user|owner)\s*[-:]\s+/i, '');

/** Every reading of one header: the field and how sure it is from the words alone. */
function readHeader(header: string, kind: ReadKind): { field: string; confidence: number }[] {
  const { byName, entries } = dictionaryOf(kind);
  const forms: [string, number][] = [
    [normalise(header), 1],
    [normalise(withoutPrefix(header)), 0.98],
    [normalise(withoutPrefix(header).replace(/\([^)]*\)/g, '')), 0.9],
  ];
  for (const [name, confidence] of forms) {
    const found = name === '' ? undefined : byName.get(name);
    if (found) return found.map(({ field, rank }) => ({ field, confidence: confidence - rank * 0.002 }));
  }
  const name = forms[2]?.[0] ?? '';
  const limit = name.length >= 10 ? 2 : name.length >= 6 ? 1 : 0;
  if (limit === 0) return [];
  return entries
    .filter((entry) => entry.name.length >= 6 && editDistance(entry.name, name, limit) <= limit)
    .map(({ field }) => ({ field, confidence: 0.7 }));
}

const DATES =
  /^(date|booked|created|closed|won_day|lost_day|expected_close|day|hire_day|leave_day|effective_day|from|to|start|end)$/;
const NUMBERS = /^(amount|value|split|fte|fraction|year)$/;

/** How well the cells of a column suit a field: 1 fits, lower does not; columns without content say little. */
function suits(field: string, kind: ReadKind, profile: ColumnProfile): number {
  if (profile.filled === 0) return 0.85;
  if (DATES.test(field)) return profile.dates >= 0.6 ? 1 : 0.6;
  if (NUMBERS.test(field)) return profile.numbers >= 0.6 ? 1 : 0.6;
  if (field.endsWith('email')) return profile.emails >= 0.5 ? 1 : 0.5;
  if (field === 'rep' || field === 'name' || field === 'team')
    return profile.numbers < 0.5 && profile.dates < 0.5 ? 1 : 0.7;
  if (field === 'id') return profile.distinct >= 0.9 ? 1 : 0.6;
  if (field === 'time') return profile.clocks >= 0.6 ? 1 : 0.5;
  if (kind === 'activities' && field === 'direction')
    return profile.samples.some((value) => directionOf(value)) ? 1 : 0.4;
  if (kind === 'activities' && field === 'type')
    return profile.samples.some((value) => activityWord(value)) ? 1 : 0.65;
  return 1;
}

/**
 * Gives each column at most one field and each field at most one column, the surest first; what the caller chose wins.
 */
export function mapColumns(
  headers: string[],
  profiles: ColumnProfile[],
  kind: ReadKind,
  options: Partial<ReadingOptions> = {},
): MappedColumn[] {
  const result: MappedColumn[] = headers.map(() => ({ field: null, confidence: 0 }));
  const usedFields = new Set<string>();
  const fixed = new Set<number>();
  const fix = (index: number, field: string | null): void => {
    if (index < 0 || index >= headers.length) return;
    fixed.add(index);
    result[index] = { field, confidence: field ? 1 : 0 };
    if (field) usedFields.add(field);
  };
  for (const [header, field] of Object.entries(options.mappingByHeader ?? {}))
    headers.forEach((name, index) => normalise(name) === normalise(header) && fix(index, field));
  for (const { index, field } of options.mapping ?? []) fix(index, field);
  const pairs = headers.flatMap((header, index) => {
    const profile = profiles[index];
    if (fixed.has(index) || !profile) return [];
    return readHeader(header, kind).map(({ field, confidence }) => ({
      index,
      field,
      confidence: confidence * suits(field, kind, profile),
    }));
  });
  pairs.sort((a, b) => b.confidence - a.confidence || a.index - b.index);
  for (const { index, field, confidence } of pairs) {
    if (confidence < THRESHOLD || usedFields.has(field) || result[index]?.field) continue;
    result[index] = { field, confidence: Math.round(confidence * 100) / 100 };
    usedFields.add(field);
  }
  return result;
}
