import type { FlagKind } from './flag-kind.js';
import type { FlagSpell } from './flag-spell.js';

/** A flag as it was stored, of one rep, metric and period; those withdrawn may be left out. */
export interface StoredFlag {
  readonly kind: FlagKind;
  readonly openedDay: string;
  readonly closedDay: string | null;
}

/** A stored flag and what it is now. Its first day may have moved with the evidence. */
export interface FlagPair<Stored extends StoredFlag> {
  readonly stored: Stored;
  readonly folded: FlagSpell;
}

export interface FlagDiff<Stored extends StoredFlag> {
  /** Raised since; they may be closed again already. */
  readonly opened: FlagSpell[];
  readonly closed: FlagPair<Stored>[];
  /** Closed before and open now that more is known. */
  readonly reopened: FlagPair<Stored>[];
  /** Restated evidence no longer supports them. */
  readonly withdrawn: Stored[];
  /** Neither opened nor closed; their evidence may have moved on. */
  readonly kept: FlagPair<Stored>[];
}

/**
 * What changed between the flags stored and those folded now, for one rep, metric and period. A flag is the same when
 * its kind and first day are, or else when kind and days overlap: late rows may move its first day, and what people did
 * about it stays with it.
 * @example diffFlags([{ kind: 'at_risk', openedDay: '2026-11-10', closedDay: null }], []).withdrawn.length // 1
 */
export function diffFlags<Stored extends StoredFlag>(
  stored: readonly Stored[],
  folded: readonly FlagSpell[],
): FlagDiff<Stored> {
  const diff: FlagDiff<Stored> = { opened: [], closed: [], reopened: [], withdrawn: [], kept: [] };
  const pairs = new Map<Stored, FlagSpell>();
  const free = new Set(folded);
  for (const same of [isSameDay, overlaps]) {
    for (const flag of stored) {
      const match = pairs.has(flag) ? undefined : [...free].find((spell) => same(flag, spell));
      if (!match) continue;
      pairs.set(flag, match);
      free.delete(match);
    }
  }
  for (const flag of stored) {
    const spell = pairs.get(flag);
    if (spell) diff[changeOf(flag, spell)].push({ stored: flag, folded: spell });
    else diff.withdrawn.push(flag);
  }
  diff.opened.push(...free);
  return diff;
}

function isSameDay(stored: StoredFlag, folded: FlagSpell): boolean {
  return stored.kind === folded.kind && stored.openedDay === folded.openedDay;
}

function overlaps(stored: StoredFlag, folded: FlagSpell): boolean {
  const startsBefore = (a: StoredFlag, b: StoredFlag) => b.closedDay === null || a.openedDay <= b.closedDay;
  return stored.kind === folded.kind && startsBefore(stored, folded) && startsBefore(folded, stored);
}

function changeOf(stored: StoredFlag, folded: FlagSpell): 'closed' | 'reopened' | 'kept' {
  if ((stored.closedDay === null) === (folded.closedDay === null)) return 'kept';
  return stored.closedDay === null ? 'closed' : 'reopened';
}
