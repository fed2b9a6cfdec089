// What the reading half of an import hands to the merging half. Everything here survives structured cloning and,
// except for the buffers of a batch, JSON: a plan is stored with the import and read again after a restart.

import type { PeriodCalendar } from '@paceline/metrics';

export type ReadKind = 'activities' | 'deals' | 'daily_totals' | 'quotas' | 'roster' | 'calendar';
export type DateOrder = 'dmy' | 'mdy' | 'ymd';
/** How numbers are written: 1,234.50 is 'point', 1.234,50 is 'comma'. */
export type NumberFormat = 'point' | 'comma';

/** What a person or the organisation's settings say about a file before it is read. */
export interface ReadingOptions extends PeriodCalendar {
  kind?: ReadKind;
  dateOrder?: DateOrder;
  numberFormat?: NumberFormat;
  /** Column by position, field null: leave the column out. Wins over every guess. */
  mapping?: { index: number; field: string | null }[];
  /** Column by header text (case- and space-insensitive). */
  mappingByHeader?: Record<string, string | null>;
  /** IANA zone of the reps: an instant counts on the local day there. */
  zone: string;
  /** IANA zone of bookings (won, created, lost). */
  bookingZone: string;
  /** ISO 4217 code of the organisation. */
  currency: string;
  /** YYYY-MM-DD. Later days are in the future; markers of records without any day get this one. */
  today: string;
}

export interface ReadingError {
  code: string;
  message: string;
  line: number | null;
  column: string | null;
}

/** The same shape as in the HTTP contract. */
export interface ReadingQuestion {
  code: 'date_order' | 'number_format' | 'kind' | 'missing_column';
  column: string | null;
  message: string;
  choices: { value: string; label: string; example: string }[];
}

export interface ColumnMapping {
  index: number;
  column: string;
  field: string | null;
  confidence: number;
  samples: string[];
}

/** What the first pass found. A plan is there only when nothing is left to ask (ok, and questions is empty). */
export interface Inspection {
  ok: boolean;
  error?: ReadingError;
  encoding: string | null;
  delimiter: string | null;
  headerLine: number | null;
  headers: string[];
  kind: ReadKind | null;
  mapping: ColumnMapping[];
  dateOrder: DateOrder | null;
  numberFormat: NumberFormat | null;
  questions: ReadingQuestion[];
  warnings: string[];
  sampleRows: string[][];
  plan?: ReadingPlan;
}

/** All that the second pass needs. Serialisable. `version` says how it maps: equal files with equal versions mean equal rows. */
export interface ReadingPlan extends PeriodCalendar {
  version: string;
  kind: ReadKind;
  encoding: string;
  delimiter: string;
  headerLine: number;
  headers: string[];
  /** Field name → column positions (most have one; wide files have one per metric or month). */
  fields: Record<string, number[]>;
  /** Wide columns: metric of a daily-totals column, month of a quota column. */
  wide: { index: number; key: string }[];
  /** Columns whose instants are all midnight in UTC: dates, which no time zone shifts. */
  dateOnly: number[];
  /** What every row of an activity file without a type column is. */
  onlyType: 'call' | 'email' | 'meeting' | 'demo' | null;
  dateOrder: DateOrder;
  numberFormat: NumberFormat;
  /** 'id': the file has its own keys; 'fingerprint': keys are made of rep, time, type and subject plus an ordinal. */
  keys: 'id' | 'fingerprint';
  zone: string;
  bookingZone: string;
  currency: string;
  today: string;
}

export interface Reject {
  line: number;
  column: string | null;
  value: string | null;
  code: string;
  message: string;
  /** The whole row as it was written, for the rejects file. */
  cells: string[];
}

/** One rep of a roster file. Null: the cell is blank; undefined (missing): the file has no such column. Days YYYY-MM-DD. */
export interface RosterRecord {
  line: number;
  name: string;
  email?: string | null;
  employeeId?: string | null;
  jobRole?: string | null;
  /** Named after the manager when the file has a manager and no team column. */
  team?: string | null;
  /** Parent team, office or sales region. */
  parentTeam?: string | null;
  manager?: string | null;
  hireDay?: string | null;
  leaveDay?: string | null;
  zone?: string | null;
  /** Holiday region. */
  region?: string | null;
  /** 0 to 100. */
  ftePercent?: number | null;
  /** When team, role and FTE start to be so. */
  effectiveDay?: string | null;
}

/** One quota. Exactly one of rep and team is set. amount: the metric's minor unit (cents, or plain counts); null takes it away. */
export interface QuotaRecord {
  line: number;
  rep: string | null;
  team: string | null;
  metric: string;
  metricId: number;
  grain: 'day' | 'week' | 'month' | 'quarter' | 'year';
  start: string;
  end: string;
  amount: number | null;
  basis: 'as_given' | 'full';
}

/** A holiday of a region ('' = everywhere), or an absence of a rep. percent: how much of the day is off, 1 to 100. */
export type CalendarRecord =
  | { line: number; type: 'holiday'; region: string; day: string; name: string; percent: number }
  | { line: number; type: 'absence'; rep: string; from: string; to: string; percent: number; reason: string };

/**
 * Some rows, in file order. `events` are rows of COPY … FROM STDIN in the binary format (without its header and
 * trailer), columns EVENT_COLUMNS; `deals` lines of the text format, columns DEAL_COLUMNS. rep_no counts the distinct rep texts of the file from 0:
 * newReps are those first seen in this batch, so rep_no n is the n-th of all batches' newReps joined together.
 */
export interface RowBatch {
  /** Rows of the file in this batch, good, rejected or left out. */
  rows: number;
  events?: Buffer;
  eventRows: number;
  deals?: Buffer;
  dealRows: number;
  newReps: string[];
  roster?: RosterRecord[];
  quotas?: QuotaRecord[];
  calendar?: CalendarRecord[];
  rejects: Reject[];
  /** Whether a key came twice so far; null: nobody looked. */
  repeats: boolean | null;
  /** Running state after this batch. */
  bytesRead: number;
  rowsRead: number;
}

export const EVENT_COLUMNS = [
  'metric_id',
  'part',
  'rep_no',
  'credit',
  'day',
  'value',
  'line',
  'at',
  'ext_key',
] as const;
export const DEAL_COLUMNS = [
  'ext_key',
  'line',
  'name',
  'account',
  'stage',
  'state',
  'amount',
  'currency',
  'rep_no',
  'created_day',
  'closed_day',
  'expected_close_day',
] as const;

export interface ReadSummary {
  /** Rows of data: records + rejected + left out. */
  rows: number;
  /** Rows that became records. */
  records: number;
  rejected: number;
  leftOut: { reason: string; rows: number }[];
  eventRows: number;
  reps: number;
  /** First and last day the file is about: days of activities (not of booking them), of deal events, of totals. */
  minDay: string | null;
  maxDay: string | null;
  /** Metrics that the rows brought, and those that came along with them at zero (calls with outcomes, none connected). */
  metricIds: number[];
  /** Whether two rows of the file may be the same record; null (missing in older readings): nobody looked. */
  repeats?: boolean | null;
  warnings: string[];
}

/** Takes batches one at a time; reading waits until it resolves. Throwing stops the reading. */
export type RowSink = (batch: RowBatch) => Promise<void>;
