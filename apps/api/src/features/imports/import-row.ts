import type { Effect, UndoOutcome, UnresolvedName } from './merge/merge.types.js';
import type {
  Inspection,
  ReadingError,
  ReadingPlan,
  ReadKind,
  ReadSummary,
} from './reading/reading.types.js';

export const IMPORT_STATUSES = [
  'received',
  'reading',
  'needs_answer',
  'ready',
  'merging',
  'committed',
  'failed',
  'undone',
] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** What a person said of a file, kept with it. */
export interface ImportOptions {
  kind?: ReadKind;
  /** The source's name; "CSV" when none was chosen. */
  source?: string;
  dateOrder?: 'dmy' | 'mdy' | 'ymd';
  numberFormat?: 'point' | 'comma';
  mapping?: { index: number; field: string | null }[];
  mappingByHeader?: Record<string, string | null>;
  /** Commit without a preview when nothing is left to ask. */
  commit?: boolean;
  /** 'all': not a single row may be rejected. */
  accept?: 'valid' | 'all';
  /** The teams whose reps the uploader may write; null: all. */
  teamIds?: readonly number[] | null;
}

/** What reading found, kept with the import. */
export interface ImportReading {
  inspection?: Omit<Inspection, 'plan'>;
  plan?: ReadingPlan;
  summary?: ReadSummary;
}

/** The counts of a preview or a merge, and what belongs to them. */
export interface StoredCounts {
  rows: number;
  new: number;
  changed: number;
  same: number;
  retired: number;
  rejected: number;
  unresolved: number;
  leftOut: number;
  leftOutReasons: { reason: string; rows: number }[];
  names: UnresolvedName[];
  effects: Effect[];
  undo?: UndoOutcome;
}

export interface ImportProgress {
  phase: 'waiting' | 'detecting' | 'reading' | 'preview' | 'merging' | 'done';
  bytes: number;
  rows: number;
}

/** An import as stored. */
export interface ImportRow {
  id: number;
  groupId: number;
  /** Its place in the order of imports; null until it is committed. */
  seq: number | null;
  feedId: number | null;
  source: string | null;
  kind: ReadKind | null;
  fileName: string;
  fileSize: number;
  sha256: string;
  storedName: string | null;
  status: ImportStatus;
  options: ImportOptions;
  reading: ImportReading;
  counts: StoredCounts | Record<string, never>;
  progress: ImportProgress | Record<string, never>;
  error: ReadingError | null;
  fromDay: string | null;
  toDay: string | null;
  duplicateOf: number | null;
  userId: number | null;
  createdBy: string | null;
  createdAt: string;
  committedAt: string | null;
  undoneAt: string | null;
}
