import { divide } from '../measure/divide.js';
import { known } from '../measure/known.js';
import type { Measure } from '../measure/measure.js';
import { unknown } from '../measure/unknown.js';
import type { DayRange } from '../periods/period.js';
import { median } from '../stats/median.js';
import { daysBetween } from '../days/days-between.js';
import type { FlagKind } from './flag-kind.js';
import type { FlagRuleChanges } from './flag-rules.js';
import type { FlagSpell } from './flag-spell.js';
import { foldFlags, type FlagInput } from './fold-flags.js';

/** One rep, metric and period of the past, with what came of it. */
export interface ReplayCase {
  readonly key: string;
  readonly input: FlagInput;
  /** Whether the quota was hit; null or left out: not known yet. For flags about a quota. */
  readonly outcome?: 'hit' | 'miss' | null;
  /** From which day on a flag is right, where that is known; null: it never is. Left out: not known. */
  readonly trueFrom?: string | null;
}

/** One flag as the rules would have raised it. */
export interface ReplayedFlag {
  readonly key: string;
  readonly spell: FlagSpell;
  /** Null while what comes of it is not known. */
  readonly right: boolean | null;
}

export interface FlagReplay {
  readonly kind: FlagKind;
  readonly cases: number;
  readonly flags: readonly ReplayedFlag[];
  /** Of the flags whose outcome is known, the share that was right. */
  readonly precision: Measure;
  /** Of the cases that should have been flagged, the share that was. */
  readonly recall: Measure;
  /** Of those who hit their quota, the share ever flagged. */
  readonly hittersFlagged: Measure;
  readonly falsePer100: Measure;
  /** Times raised and times cleared by the rule, per case. */
  readonly flips: Measure;
  /** Median days from the day a flag was due to the day it was raised; needs `trueFrom`. */
  readonly delayDays: Measure;
}

/**
 * Shows what a set of thresholds would have done: folds the past again with these rules and holds the flags of one kind
 * against what came. A flag about a quota is right when the quota was missed (over_performing: when it was hit); the
 * others are right from the day given.
 * @param days only flags raised on these days count, e.g. the last 90; left out: all
 */
export function replayFlags(
  cases: readonly ReplayCase[],
  kind: FlagKind,
  rules: FlagRuleChanges = {},
  days?: DayRange,
): FlagReplay {
  const replayed = cases.map((one) => replayCase(one, kind, rules, days));
  const flags = replayed.flatMap((one) => one.flags);
  const judged = flags.filter(({ right }) => right !== null);
  const due = replayed.filter((one) => one.due);
  const hitters = replayed.filter(({ outcome }) => outcome === 'hit');
  const delay = median(replayed.flatMap((one) => one.delay ?? []));
  const wrong = judged.filter(({ right }) => right === false).length;
  return {
    kind,
    cases: cases.length,
    flags,
    precision: divide(judged.length - wrong, judged.length),
    recall: divide(due.filter((one) => one.found).length, due.length),
    hittersFlagged: divide(hitters.filter((one) => one.flags.length > 0).length, hitters.length),
    falsePer100: divide(100 * wrong, cases.length),
    flips: divide(sum(replayed.map((one) => one.flips)), cases.length),
    delayDays: delay === null ? unknown('nothing_yet') : known(delay),
  };
}

interface Replayed {
  readonly flags: readonly ReplayedFlag[];
  readonly outcome: ReplayCase['outcome'];
  /** Whether there was something to flag, and whether it was. */
  readonly due: boolean;
  readonly found: boolean;
  readonly delay: number | null;
  readonly flips: number;
}

function replayCase(
  one: ReplayCase,
  kind: FlagKind,
  rules: FlagRuleChanges,
  days: DayRange | undefined,
): Replayed {
  const spells = foldFlags({ ...one.input, kinds: [kind], rules });
  const raised = spells.filter(
    ({ openedDay }) => !days || (openedDay >= days.start && openedDay <= days.end),
  );
  const flags = raised.map((spell) => ({ key: one.key, spell, right: isRight(one, spell) }));
  const first = flags.find(({ right }) => right === true);
  const cleared = raised.filter(({ closedBecause }) => closedBecause === 'cleared').length;
  return {
    flags,
    outcome: one.outcome,
    due: isDue(one, kind),
    found: first !== undefined,
    delay: first && one.trueFrom ? daysBetween(one.trueFrom, first.spell.openedDay) : null,
    flips: raised.length + cleared,
  };
}

function isRight({ outcome, trueFrom }: ReplayCase, { kind, openedDay }: FlagSpell): boolean | null {
  if (trueFrom !== undefined) return trueFrom !== null && openedDay >= trueFrom;
  return outcome ? outcome === wanted(kind) : null;
}

function isDue({ outcome, trueFrom }: ReplayCase, kind: FlagKind): boolean {
  return trueFrom !== undefined ? trueFrom !== null : outcome === wanted(kind);
}

function wanted(kind: FlagKind): 'hit' | 'miss' {
  return kind === 'over_performing' ? 'hit' : 'miss';
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
