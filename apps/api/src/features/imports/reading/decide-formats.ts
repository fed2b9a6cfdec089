import { metricByKey } from '@paceline/metrics';
import type { ColumnProfile } from './column-profile.js';
import type { KindReading } from './kinds.js';
import { digitsOf } from './metric-names.js';
import { isBlank } from './numbers.js';
import { numberQuestion, orderQuestion } from './questions.js';
import { RecordSplitter } from './record-splitter.js';
import type { DateOrder, NumberFormat, ReadingOptions, ReadingQuestion } from './reading.types.js';
import { dropReason } from './structure.js';
import { DateTally, NumberTally } from './tallies.js';
import { textChunks } from './text-source.js';

/** Fields whose cells are dates, and those whose cells are numbers with decimals. */
export const DATE_FIELDS =
  /^(date|booked|created|closed|won_day|lost_day|expected_close|day|hire_day|leave_day|effective_day|from|to|start|end)$/;
const NUMBER_FIELDS = /^(amount|value|split|fte|fraction)$|^period:/;
/** Rows after which a file whose dates are all ISO and whose numbers are all plain need not be read further. */
const ENOUGH = 20_000;

interface Input {
  encoding: string;
  delimiter: string;
  headerLine: number;
  headers: string[];
  reading: KindReading;
  options: ReadingOptions;
  profiles: ColumnProfile[];
}

export interface Formats {
  dateOrder: DateOrder | null;
  numberFormat: NumberFormat | null;
  questions: ReadingQuestion[];
  warnings: string[];
}

/**
 * Eliminates date orders and number formats over the whole file. All date columns decide together, those that have no
 * field too; a file whose dates do not depend on the order stops being read early.
 */
export function decideFormats(path: string, input: Input): Formats {
  const fields = input.reading.columns.map(({ field }) => field ?? '');
  const dateColumns = columnsWhere(fields, (field) => DATE_FIELDS.test(field));
  const others = columnsWhere(
    fields,
    (field, index) =>
      field === '' &&
      (input.profiles[index]?.dates ?? 0) > 0.9 &&
      (input.profiles[index]?.numbers ?? 1) < 0.1,
  );
  const numberColumns = columnsWhere(fields, hasDecimals);
  const dates = new DateTally();
  const otherDates = new DateTally();
  const numbers = new NumberTally();
  let rows = 0;
  const splitter = new RecordSplitter(input.delimiter, (cells, line) => {
    if (line <= input.headerLine || dropReason(cells, input.headers) !== null) return true;
    rows++;
    for (const index of dateColumns) addFilled(dates, cells[index]);
    for (const index of others) addFilled(otherDates, cells[index]);
    for (const index of numberColumns) addFilled(numbers, cells[index]);
    return rows < ENOUGH || !settled(dates, numbers, input.options);
  });
  for (const { text } of textChunks(path, input.encoding)) {
    splitter.push(text);
    if (splitter.stopped) break;
  }
  splitter.end();
  return verdicts(input, dates, otherDates, numbers, dateColumns, numberColumns);
}

/** Counts have no decimals: 1.234 calls are a thousand and some, whatever the format. */
function hasDecimals(field: string): boolean {
  const metric = metricByKey(field.replace(/^metric:/, ''));
  return metric ? digitsOf(metric) > 0 : NUMBER_FIELDS.test(field);
}

const columnsWhere = (fields: string[], test: (field: string, index: number) => boolean): number[] =>
  fields.flatMap((field, index) => (test(field, index) ? [index] : []));

const addFilled = (tally: DateTally | NumberTally, cell: string | undefined): void => {
  const text = cell?.trim() ?? '';
  if (text !== '' && !isBlank(text)) tally.add(text);
};

const settled = (dates: DateTally, numbers: NumberTally, options: ReadingOptions): boolean =>
  (options.dateOrder !== undefined || dates.indifferent) &&
  (options.numberFormat !== undefined || (numbers.counts[7] ?? 0) === 0);

function verdicts(
  input: Input,
  dates: DateTally,
  others: DateTally,
  numbers: NumberTally,
  dateColumns: number[],
  numberColumns: number[],
): Formats {
  const formats: Formats = { dateOrder: null, numberFormat: null, questions: [], warnings: [] };
  const order = dates.verdict();
  const other = others.indifferent ? null : others.verdict();
  formats.dateOrder = input.options.dateOrder ?? order.order;
  if (!formats.dateOrder && other?.order && order.candidates.includes(other.order))
    formats.dateOrder = other.order;
  const firstDate = dateColumns[0];
  if (!formats.dateOrder)
    formats.questions.push(
      orderQuestion(
        order.candidates,
        order.example,
        firstDate === undefined ? null : (input.headers[firstDate] ?? null),
      ),
    );
  if (order.warning && !input.options.dateOrder) formats.warnings.push(order.warning);
  if (dates.serials > 0)
    formats.warnings.push(`${dates.serials} dates are Excel day numbers and are read as such.`);
  if (dates.shortYears > 0)
    formats.warnings.push(
      `${dates.shortYears} dates have years of two digits; 69 to 99 are read as 19.., the rest as 20...`,
    );
  const number = numbers.verdict();
  formats.numberFormat = input.options.numberFormat ?? number.format;
  const firstNumber = numberColumns[0];
  if (!formats.numberFormat)
    formats.questions.push(
      numberQuestion(
        numbers.example ?? '1.234',
        firstNumber === undefined ? null : (input.headers[firstNumber] ?? null),
      ),
    );
  if (number.warning && !input.options.numberFormat) formats.warnings.push(number.warning);
  return formats;
}
