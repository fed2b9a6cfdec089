import type { FlagEvidence } from './flag-evidence.js';
import type { FlagKind } from './flag-kind.js';
import type { FlagSpell } from './flag-spell.js';
import type { Span } from './hysteresis.js';

/** A spell before its severity is known. */
export type PlainSpell = Omit<FlagSpell, 'severity'>;

/**
 * Writes spans as spells.
 * @param evidence what the flag stands on at the check of this index; of an open span it is asked at the last index
 *   that counts
 */
export function spellsOf(
  kind: FlagKind,
  spans: readonly Span[],
  dayOf: (index: number) => string,
  last: number,
  evidence: (index: number, opened: number) => FlagEvidence,
): PlainSpell[] {
  return spans.map(({ opened, closed, because }) => ({
    kind,
    openedDay: dayOf(opened),
    closedDay: closed === null ? null : dayOf(closed),
    closedBecause: because,
    evidence: {
      raised: evidence(opened, opened),
      latest: evidence(closed ?? Math.max(opened, last), opened),
    },
  }));
}

/** Ends what is still open with the period, once its last day is closed. */
export function endWith(spells: readonly PlainSpell[], end: string, lastDay: string): PlainSpell[] {
  if (lastDay < end) return [...spells];
  return spells.map((spell) =>
    spell.closedDay === null ? { ...spell, closedDay: end, closedBecause: 'period_ended' } : spell,
  );
}

/** Whether a flag was up on a day; on the day it ends it no longer is. */
export function isUp(spell: Pick<FlagSpell, 'openedDay' | 'closedDay'>, day: string): boolean {
  return day >= spell.openedDay && (spell.closedDay === null || day < spell.closedDay);
}
