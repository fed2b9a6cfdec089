import { profileColumn, type ColumnProfile } from './column-profile.js';
import { findDialect, type FileRecord } from './dialect.js';
import { decideFormats } from './decide-formats.js';
import { KINDS, readAsKind, recogniseKind, type KindReading } from './kinds.js';
import { kindQuestion, missingQuestions } from './questions.js';
import { ReadingFailure } from './reading.errors.js';
import type { Inspection, ReadingOptions } from './reading.types.js';
import { buildPlan } from './build-plan.js';
import { dropReason, findStructure } from './structure.js';
import { scanBytes, textChunks } from './text-source.js';

const HEAD = 1024 * 1024;
const SAMPLE_ROWS = 8;

const blank = (): Inspection => ({
  ok: false,
  encoding: null,
  delimiter: null,
  headerLine: null,
  headers: [],
  kind: null,
  mapping: [],
  dateOrder: null,
  numberFormat: null,
  questions: [],
  warnings: [],
  sampleRows: [],
});

/**
 * The first pass over a file, in this thread: what it is, how it is written, and what a person must decide. Never
 * throws for what a file holds: the error is in the answer.
 */
export function inspectInThread(path: string, fileName: string, options: ReadingOptions): Inspection {
  const found = blank();
  try {
    look(path, fileName, options, found);
  } catch (error) {
    if (!(error instanceof ReadingFailure)) throw error;
    found.ok = false;
    found.error = error.toObject();
  }
  return found;
}

function look(path: string, fileName: string, options: ReadingOptions, found: Inspection): void {
  const scan = scanBytes(path);
  found.encoding = scan.encoding;
  found.warnings.push(...scan.warnings);
  const head = readHead(path, scan.encoding);
  const { delimiter, records } = findDialect(head.text, head.complete);
  found.delimiter = delimiter;
  const { headers, headerLine } = findStructure(records);
  found.headers = headers;
  found.headerLine = headerLine;
  const rows = dataRows(records, headers, headerLine);
  found.sampleRows = rows
    .slice(0, SAMPLE_ROWS)
    .map((row) => headers.map((_, at) => (row[at] ?? '').slice(0, 200)));
  const profiles = headers.map((_, index) => profileColumn(rows, index));
  const reading = chooseKind(headers, profiles, fileName, options, found);
  found.mapping = headers.map((column, index) => ({
    index,
    column,
    field: reading?.columns[index]?.field ?? null,
    confidence: reading?.columns[index]?.confidence ?? 0,
    samples: profiles[index]?.samples.map((sample) => sample.slice(0, 100)) ?? [],
  }));
  if (!reading) {
    found.ok = true;
    return;
  }
  if (rows.length === 0)
    throw new ReadingFailure(
      'import.no_rows',
      'The file has a header but no rows below it. Check the filter of the export.',
      headerLine,
    );
  if (reading.missing.length > 0) found.questions.push(...missingQuestions(reading, headers, headerLine));
  const formats = decideFormats(path, {
    encoding: scan.encoding,
    delimiter,
    headerLine,
    headers,
    reading,
    options,
    profiles,
  });
  found.dateOrder = formats.dateOrder;
  found.numberFormat = formats.numberFormat;
  found.questions.push(...formats.questions);
  found.warnings.push(...formats.warnings);
  found.ok = true;
  if (found.questions.length === 0) found.plan = buildPlan(found, reading, profiles, fileName, options);
}

function readHead(path: string, encoding: string): { text: string; complete: boolean } {
  let text = '';
  for (const chunk of textChunks(path, encoding)) {
    text += chunk.text;
    if (text.length >= HEAD) return { text, complete: false };
  }
  return { text, complete: true };
}

function dataRows(records: FileRecord[], headers: string[], headerLine: number): string[][] {
  return records
    .filter(({ cells, line }) => line > headerLine && dropReason(cells, headers) === null)
    .map(({ cells }) => cells);
}

function chooseKind(
  headers: string[],
  profiles: ColumnProfile[],
  fileName: string,
  options: ReadingOptions,
  found: Inspection,
): KindReading | null {
  if (options.kind) {
    found.kind = options.kind;
    return readAsKind(options.kind, headers, profiles, fileName, options);
  }
  const readings = KINDS.map((kind) => readAsKind(kind, headers, profiles, fileName, options));
  const reading = recogniseKind(readings);
  if (!reading) found.questions.push(kindQuestion(readings, headers));
  found.kind = reading?.kind ?? null;
  return reading;
}
