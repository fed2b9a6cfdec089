import type { CloseReason } from './flag-spell.js';

/** One time a condition held, as indexes of the checks it was seen at. */
export interface Span {
  readonly opened: number;
  /** Null while it holds. */
  readonly closed: number | null;
  readonly because: CloseReason | null;
}

export interface Hysteresis<Check> {
  readonly raise: (check: Check, index: number) => boolean;
  /** Whether the time has come to raise; the row counts before as well. Left out: always. */
  readonly ready?: (check: Check) => boolean;
  /** Why it ends at this check, or null. */
  readonly clear: (check: Check, opened: Check) => CloseReason | null;
  /** Whether this check counts at all; what does not neither raises, clears nor breaks a row. Left out: all do. */
  readonly counts?: (check: Check) => boolean;
  /** How many checks in a row must say so to raise (1), and to clear by the rule (1). */
  readonly raiseChecks?: number;
  readonly clearChecks?: number;
}

/**
 * Turns a condition that flickers into spans: raised when it has held on some checks in a row, cleared when another,
 * stricter one has. Only reason 'cleared' waits for its row; the others end a span at once.
 * @returns the spans in order; they never overlap
 */
export function hysteresis<Check>(checks: readonly Check[], rule: Hysteresis<Check>): Span[] {
  const spans: Span[] = [];
  let [opened, row] = [-1, 0];
  for (let index = 0; index < checks.length; index++) {
    const check = checks[index];
    if (check === undefined || (rule.counts && !rule.counts(check))) continue;
    const start = checks[opened];
    if (start === undefined) {
      row = rule.raise(check, index) ? row + 1 : 0;
      if (row >= (rule.raiseChecks ?? 1) && (rule.ready?.(check) ?? true)) [opened, row] = [index, 0];
      continue;
    }
    const because = rule.clear(check, start);
    row = because === null ? 0 : row + 1;
    if (because === null || (because === 'cleared' && row < (rule.clearChecks ?? 1))) continue;
    spans.push({ opened, closed: index, because });
    [opened, row] = [-1, 0];
  }
  if (opened >= 0) spans.push({ opened, closed: null, because: null });
  return spans;
}
