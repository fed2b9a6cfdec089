import { metricRef, VISIBLE_METRICS } from '../../common/readings/metric-choice.js';
import type { ImportResponse } from './import.response.js';
import type { ImportRow, StoredCounts } from './import-row.js';
import type { RejectRow } from './rejects.query.js';
import type { RepSuggestions } from './suggest-reps.js';

/** What an import's answer shows besides its own row. */
export interface Around {
  readonly rejects: { readonly total: number; readonly rejects: readonly RejectRow[] };
  readonly suggestions: RepSuggestions;
}

const NAMES_SHOWN = 100;
const METRICS = new Map(VISIBLE_METRICS.map((metric) => [metric.id, metric]));

const isCounted = (counts: ImportRow['counts']): counts is StoredCounts => 'rows' in counts;

/** An import as the API shows it. */
export function viewOf(row: ImportRow, around: Around): ImportResponse {
  const counts = isCounted(row.counts) ? row.counts : null;
  const { inspection } = row.reading;
  return {
    id: row.id,
    groupId: row.groupId,
    fileName: row.fileName,
    fileSize: row.fileSize,
    kind: row.kind,
    source: row.source ?? row.options.source ?? null,
    status: row.status,
    reading: {
      encoding: inspection?.encoding ?? null,
      delimiter: inspection?.delimiter ?? null,
      headerLine: inspection?.headerLine ?? null,
      mapping: inspection?.mapping ?? [],
      dateOrder: inspection?.dateOrder ?? null,
      questions: row.status === 'needs_answer' ? (inspection?.questions ?? []) : [],
      warnings: [...new Set([...(inspection?.warnings ?? []), ...(row.reading.summary?.warnings ?? [])])],
      sample: inspection?.sampleRows ?? [],
    },
    counts: counts && numbersOf(counts),
    effects: counts ? effectsOf(counts) : [],
    leftOut: counts?.leftOutReasons ?? [],
    rejects: [...around.rejects.rejects],
    rejectsTotal: around.rejects.total,
    unresolved: namesOf(counts, around.suggestions),
    progress: {
      phase: row.progress.phase ?? 'waiting',
      bytes: row.progress.bytes ?? 0,
      totalBytes: row.fileSize,
      rows: row.progress.rows ?? 0,
    },
    error: row.error,
    fromDay: row.fromDay,
    toDay: row.toDay,
    createdBy: row.createdBy,
    createdAt: row.createdAt,
    committedAt: row.committedAt,
    undoneAt: row.undoneAt,
    duplicateOf: row.duplicateOf,
    undo: counts?.undo ?? null,
    canUndo: row.status === 'committed' && row.duplicateOf === null,
  };
}

const numbersOf = ({
  rows,
  changed,
  same,
  retired,
  rejected,
  unresolved,
  leftOut,
  ...counts
}: StoredCounts) => ({
  rows,
  new: counts.new,
  changed,
  same,
  retired,
  rejected,
  unresolved,
  leftOut,
});

function effectsOf(counts: StoredCounts): ImportResponse['effects'] {
  return counts.effects.flatMap(({ metricId, day, before, after }) => {
    const metric = METRICS.get(metricId);
    return metric ? [{ metric: metricRef(metric), day, before, after }] : [];
  });
}

function namesOf(counts: StoredCounts | null, suggestions: RepSuggestions): ImportResponse['unresolved'] {
  return (counts?.names ?? [])
    .slice(0, NAMES_SHOWN)
    .map((name) => ({ ...name, suggestions: suggestions.of(name.text) }));
}
