import { addDays } from '../days/add-days.js';
import type { PaceEvidence } from './flag-evidence.js';
import type { FoldDay } from './fold-day.js';
import { hysteresis, type Hysteresis, type Span } from './hysteresis.js';
import { endWith, spellsOf, type PlainSpell } from './spells-of.js';
import type { FlagKind } from './flag-kind.js';
import type { PaceFacts } from './flag-check.js';

/** A day of the period with data and a quota, as a rule about the quota sees it. */
export interface PaceDay {
  readonly day: string;
  readonly value: number;
  readonly pace: PaceFacts;
  /** Null while there is no model. */
  readonly odds: number | null;
  /** Whether such a rule looks at this day. */
  readonly judged: boolean;
}

/** The days of the period whose place against the quota is known. */
export function paceDays(days: readonly FoldDay[]): PaceDay[] {
  const known: PaceDay[] = [];
  for (const { check, watched, ramped } of days) {
    const { day, value, pace, odds = null } = check;
    if (check.known && pace)
      known.push({ day, value, pace, odds, judged: watched && ramped && pace.quota > 0 });
  }
  return known;
}

/** The spells of a rule about the quota; they end with the period. */
export function paceSpells(
  kind: FlagKind,
  days: readonly PaceDay[],
  span: { readonly end: string; readonly lastDay: string },
  rule: Hysteresis<PaceDay>,
  choose: (spans: Span[]) => Span[] = (spans) => spans,
): PlainSpell[] {
  const spells = spellsOf(
    kind,
    choose(hysteresis(days, rule)),
    (index) => days[index]?.day ?? '',
    days.length - 1,
    (index) => paceEvidence(days, index),
  );
  return endWith(spells, span.end, span.lastDay);
}

function paceEvidence(days: readonly PaceDay[], index: number): PaceEvidence {
  const day = days[index];
  if (!day) throw new RangeError('A spell stands on a day of its period.');
  const weekAgo = addDays(day.day, -7);
  const before = days.findLast((other) => other.day <= weekAgo);
  return { basis: 'pace', ...day.pace, odds: day.odds, oddsBefore: before?.odds ?? null };
}
