import { daysBetween } from '../days/days-between.js';
import type { PaceEvidence } from './flag-evidence.js';
import type { FoldDay } from './fold-day.js';
import { hysteresis, type Hysteresis, type Span } from './hysteresis.js';
import { endWith, spellsOf, type PlainSpell } from './spells-of.js';
import type { FlagKind } from './flag-kind.js';
import type { PaceFacts } from './flag-check.js';

/** A day of the period with what a rule about the quota looks at. */
export type PaceDay = FoldDay & { readonly pace: PaceFacts };

/** The days of the period whose place against the quota is known. */
export function paceDays(days: readonly FoldDay[]): PaceDay[] {
  return days.filter((day): day is PaceDay => day.known && !!day.pace);
}

/** Whether a rule about the quota looks at this day. */
export function isJudged({ watched, ramped, pace }: PaceDay): boolean {
  return watched && ramped && pace.quota > 0;
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
  const weekBefore = days.findLast((before) => daysBetween(before.day, day.day) >= 7);
  return { basis: 'pace', ...day.pace, odds: day.odds ?? null, oddsBefore: weekBefore?.odds ?? null };
}
