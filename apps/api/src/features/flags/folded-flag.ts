import { PERIOD_FLAGS, type FlagKind, type FlagSpell, type StoredFlag } from '@paceline/metrics';

/** Whom and what a flag is about: a rep and a metric, or a team and the feed whose files are missing. */
export interface FlagSubject {
  readonly repId: number | null;
  readonly teamId: number | null;
  readonly feedId: number | null;
  readonly metricId: number | null;
}

/** A flag as the evidence of today says it is. */
export interface FoldedFlag extends FlagSubject {
  readonly grain: string;
  readonly start: string;
  readonly end: string;
  readonly spell: FlagSpell;
}

/** A flag as it is stored. */
export interface KnownFlag extends FlagSubject, StoredFlag {
  readonly id: number;
  readonly grain: string;
  readonly start: string;
  /** A silence whose days have arrived: settled, whatever is silent later. */
  readonly arrived: boolean;
}

/**
 * Flags that follow each other: those of one subject and kind, and where the kind is about a quota, of one period. Of
 * these a stored one and a folded one may be the same flag.
 */
export function seriesOf(
  flag: FlagSubject & { readonly grain: string; readonly start: string },
  kind: FlagKind,
): string {
  const { repId, teamId, feedId, metricId, grain, start } = flag;
  const period = PERIOD_FLAGS.includes(kind) ? `${grain}/${start}` : '';
  return [repId, teamId, feedId, metricId, kind, period].join('/');
}
