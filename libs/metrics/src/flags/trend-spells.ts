import type { TrendEvidence } from './flag-evidence.js';
import type { FlagKind } from './flag-kind.js';
import type { Span } from './hysteresis.js';
import { spellsOf, type PlainSpell } from './spells-of.js';
import { trendPosterior } from './trend-posterior.js';
import type { Reset, WeekState } from './walk-weeks.js';

/**
 * The spells of a rule about weeks. What people do ends one on the day they do it, not with the week, and the evidence
 * is then that of the week before: from there on something else is usual.
 */
export function trendSpells(
  kind: FlagKind,
  direction: 'down' | 'up',
  weeks: readonly WeekState[],
  spans: readonly Span[],
  resets: readonly Reset[],
): PlainSpell[] {
  const dayOf = (index: number) => weeks[index]?.end ?? '';
  const spells = spellsOf(kind, spans, dayOf, weeks.length - 1, (index) =>
    trendEvidence(weeks[weeks[index]?.reset ? index - 1 : index], direction),
  );
  return spells.map((spell) => endedBy(resets, spell));
}

function trendEvidence(week: WeekState | undefined, direction: 'down' | 'up'): TrendEvidence {
  const score = week?.[direction] ?? 0;
  return {
    basis: 'trend',
    day: week?.end ?? '',
    direction,
    weeks: week?.weeks ?? 0,
    actual: week?.actual ?? 0,
    usual: week?.usual ?? 0,
    perWeek: week?.perWeek ?? 0,
    score,
    posterior: trendPosterior(score),
  };
}

function endedBy(resets: readonly Reset[], spell: PlainSpell): PlainSpell {
  const reset = resets.find(
    ({ day }) => day >= spell.openedDay && (spell.closedDay === null || day <= spell.closedDay),
  );
  return reset ? { ...spell, closedDay: reset.day, closedBecause: reset.because } : spell;
}
