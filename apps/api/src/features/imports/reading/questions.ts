import { fieldLabel, KIND_LABELS, type KindReading } from './kinds.js';
import { ORDER_BITS, readDate } from './days.js';
import type { DateOrder, ReadingQuestion } from './reading.types.js';

const listed = (headers: string[]): string =>
  headers.slice(0, 30).join(', ') + (headers.length > 30 ? ', …' : '');

/** Asks what kind of file this is: nothing fits, or several kinds fit about as well. */
export function kindQuestion(readings: KindReading[], headers: string[]): ReadingQuestion {
  const fitting = readings.filter(({ missing }) => missing.length === 0);
  const message = fitting.length
    ? 'This file could be of several kinds. Which one is it?'
    : `The columns of this file (${listed(headers)}) fit none of the six kinds. If it is one of them, say which, and then which column is which.`;
  const offered = fitting.length ? fitting : readings;
  return {
    code: 'kind',
    column: null,
    message,
    choices: [...offered]
      .sort((a, b) => b.score - a.score)
      .map(({ kind, missing }) => ({
        value: kind,
        label: KIND_LABELS[kind],
        example: missing.length ? `missing: ${missing.map(fieldLabel).join('; ')}` : '',
      })),
  };
}

/** Asks for each column that the kind needs and that was not found. The choices are the columns that have no field. */
export function missingQuestions(
  reading: KindReading,
  headers: string[],
  headerLine: number,
): ReadingQuestion[] {
  const free = headers
    .map((column, index) => ({ column, index }))
    .filter(({ index }) => !reading.columns[index]?.field);
  return reading.missing.map((group) => ({
    code: 'missing_column',
    column: group[0] ?? null,
    message: `No column for ${fieldLabel(group)} was found; line ${headerLine} has: ${listed(headers)}. Name the column, or add it to the file.`,
    choices: free.map(({ column, index }) => ({
      value: String(index),
      label: column,
      example: group[0] ?? '',
    })),
  }));
}

const ORDER_LABELS: Record<DateOrder, string> = { dmy: 'Day first', mdy: 'Month first', ymd: 'Year first' };
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const spoken = (day: string): string =>
  `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;

/** Asks for the order of dates, with how each choice reads a date of the file. */
export function orderQuestion(
  candidates: DateOrder[],
  example: string | null,
  column: string | null,
): ReadingQuestion {
  const readings = readDate(example ?? '');
  const choices = candidates.map((order) => {
    const cell = readings.mask & ORDER_BITS[order] || readings.mask === 0 ? readings.cells[order] : undefined;
    const reading = cell ? `${example ?? ''} is ${spoken(cell.day)}` : `${example ?? ''} is then no date`;
    return { value: order, label: `${ORDER_LABELS[order]}: ${reading}`, example: cell?.day ?? '' };
  });
  return {
    code: 'date_order',
    column,
    message: `The dates of this file can be read in more than one order, for example ${example ?? ''}. Which one is right?`,
    choices,
  };
}

/** Asks whether 1.234 is a thousand or one and a bit. */
export function numberQuestion(example: string, column: string | null): ReadingQuestion {
  const mark = example.includes('.') ? '.' : ',';
  const digits = example.replace(/[^\d.,]/g, '');
  const joined = digits.replaceAll(mark, '');
  const split = digits.replace(mark, '.');
  const asPoint = mark === '.' ? split : joined;
  const asComma = mark === '.' ? joined : split;
  return {
    code: 'number_format',
    column,
    message: `The numbers of this file can be read in two ways, for example ${example}. Which one is right?`,
    choices: [
      { value: 'point', label: `1,234.50: ${example} is ${asPoint}`, example: asPoint },
      { value: 'comma', label: `1.234,50: ${example} is ${asComma}`, example: asComma },
    ],
  };
}
