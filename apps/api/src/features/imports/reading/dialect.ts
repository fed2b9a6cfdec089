import { ReadingFailure } from './reading.errors.js';
import { RecordSplitter } from './record-splitter.js';

export interface FileRecord {
  cells: string[];
  line: number;
}

export interface Dialect {
  delimiter: string;
  /** Records of the head of the file, the `sep=` line left out. */
  records: FileRecord[];
}

const CANDIDATES = [',', ';', '\t', '|'];
const SAMPLE_RECORDS = 1000;

/** The first records of a text; a quote that stays open ends them early. */
export function splitHead(
  text: string,
  delimiter: string,
  complete: boolean,
  limit = SAMPLE_RECORDS,
): FileRecord[] {
  const records: FileRecord[] = [];
  const splitter = new RecordSplitter(delimiter, (cells, line) => {
    records.push({ cells, line });
    return records.length < limit;
  });
  try {
    splitter.push(text);
    if (complete) splitter.end();
  } catch (error) {
    if (!(error instanceof ReadingFailure)) throw error;
  }
  return records;
}

/**
 * Finds the delimiter from the head of a file: the one by which most records have the same number of cells, a row that
 * looks like a header breaking ties; the number of cells only decides between equals.
 *
 * @example findDialect('a;b\n1,5;2\n', true).delimiter // ';'
 */
export function findDialect(text: string, complete: boolean): Dialect {
  const named = /^"?sep=(.)"?\r?\n/i.exec(text)?.[1];
  if (named) return { delimiter: named, records: splitHead(text, named, complete).slice(1) };
  let best: (Dialect & { score: number }) | null = null;
  for (const delimiter of CANDIDATES) {
    const records = splitHead(text, delimiter, complete);
    const score = scoreOf(records);
    if (!best || score > best.score) best = { delimiter, records, score };
  }
  return best ?? { delimiter: ',', records: [] };
}

function scoreOf(records: FileRecord[]): number {
  const filled = records.filter((record) => record.cells.some((cell) => cell.trim() !== ''));
  const { width, share } = usualWidth(filled);
  if (width < 2) return 0;
  const header = filled
    .slice(0, 50)
    .some((record) => record.cells.length === width && looksLikeHeader(record.cells));
  return share + (header ? 0.2 : 0) + Math.min(width, 50) * 0.0001;
}

/** The most frequent number of cells above one, and which share of the records has it. */
export function usualWidth(records: FileRecord[]): { width: number; share: number } {
  const counts = new Map<number, number>();
  for (const { cells } of records)
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let width = 1;
  let most = 0;
  for (const [cells, count] of counts)
    if (count > most || (count === most && cells > width)) {
      width = cells;
      most = count;
    }
  return { width, share: records.length ? most / records.length : 0 };
}

/** Header cells are words: mostly filled, none a number or a date (years and months as column names are fine). */
export function looksLikeHeader(cells: string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const values = filled.filter((cell) => looksLikeValue(cell.trim()));
  return filled.length >= Math.max(1, cells.length * 0.5) && values.length <= filled.length * 0.2;
}

const looksLikeValue = (text: string): boolean =>
  /^[-+(]?[\d.,' ]*\d[\d.,' ]*\)?%?$/.test(text)
    ? !/^(19|20)\d\d$/.test(text)
    : /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(\D.*)?$/.test(text) || /@/.test(text);
