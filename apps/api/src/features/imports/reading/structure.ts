import { looksLikeHeader, usualWidth, type FileRecord } from './dialect.js';
import { knownHeaders } from './mapping.js';
import { ReadingFailure } from './reading.errors.js';

export const MAX_COLUMNS = 200;
const SEARCHED = 60;

export interface Structure {
  headers: string[];
  /** Line the header row starts on; 0 when the file has none. */
  headerLine: number;
}

/**
 * Finds the header row, below a preamble if there is one: among the first rows the one with the most names that some
 * kind of file uses; else the first row of the usual width that reads like words. Without one, columns are numbered.
 *
 * @throws ReadingFailure import.one_column, import.too_many_columns
 */
export function findStructure(records: FileRecord[]): Structure {
  const filled = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const { width } = usualWidth(filled);
  const first = filled[0];
  if (!first)
    throw new ReadingFailure(
      'import.empty',
      'The file has no rows. Export it again and check that it has rows.',
    );
  if (width < 2)
    throw new ReadingFailure(
      'import.one_column',
      'The file has only one column, so it holds no records that Paceline knows. Check the delimiter of the export.',
      first.line,
    );
  if (width > MAX_COLUMNS)
    throw new ReadingFailure(
      'import.too_many_columns',
      `The file has ${width} columns; at most ${MAX_COLUMNS} can be read.`,
      first.line,
    );
  let best: { record: FileRecord; known: number } | null = null;
  for (const record of filled.slice(0, SEARCHED)) {
    const known = looksLikeHeader(record.cells) ? knownHeaders(record.cells) : 0;
    if (known > (best?.known ?? 1)) best = { record, known };
  }
  const header =
    best?.record ??
    filled.slice(0, SEARCHED).find(({ cells }) => cells.length >= width && looksLikeHeader(cells));
  if (!header)
    return { headers: Array.from({ length: width }, (_, at) => `Column ${at + 1}`), headerLine: 0 };
  return { headers: trimHeaders(header.cells), headerLine: header.line };
}

/** Header texts without blanks around; blank ones at the end are dropped, others and repeated ones told apart. */
function trimHeaders(cells: string[]): string[] {
  const headers = cells.map((cell) =>
    cell
      .replace(/^\ufeff/, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  while (headers.length > 0 && headers[headers.length - 1] === '') headers.pop();
  return headers.map((header, at) => header || `Column ${at + 1}`);
}

const FOOTER =
  /^(grand )?(totals?|sum|summe|gesamt(summe)?|totaux|total(es)? general(es)?|subtotals?|count|anzahl)\b[\s:]*(\(?\d[\d,. ]*( records?)?\)?)?$|^(confidential|copyright|©|\(c\) |report (generated|run)|generated (on|by|at)|exported (on|by)|as of |filtered by|downloaded)|^\d+ (records?|rows?)$/i;

/** Why a record is no row of data, or null when it is one. */
export function dropReason(cells: string[], headers: string[]): string | null {
  const first = cells[0] ?? '';
  // Most rows: the first cell is filled, the second too, and no header is repeated.
  if (first !== '' && cells.length > 1 && cells[1] !== '' && first !== headers[0] && !FOOTER.test(first))
    return null;
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length === 0) return 'blank line';
  if (
    filled.length > 1 &&
    cells.length >= headers.length &&
    headers.every((header, at) => header === (cells[at] ?? '').trim())
  )
    return 'repeated header';
  const lead = filled[0]?.trim() ?? '';
  if (FOOTER.test(lead) && (filled.length <= Math.max(2, headers.length / 2) || /total|sum/i.test(lead)))
    return 'footer';
  return null;
}

/** What is wrong with the number of cells of a row, or null. Cells missing at the end count as blank. */
export function raggedReason(cells: string[], headers: string[]): string | null {
  if (cells.length <= headers.length) return null;
  for (let at = headers.length; at < cells.length; at++)
    if ((cells[at] ?? '').trim() !== '')
      return `The row has ${cells.length} cells, the header has ${headers.length}. A cell with the delimiter in it needs quotes around it.`;
  return null;
}
