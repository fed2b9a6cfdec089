import { addDays } from '../days/add-days.js';
import type { BehindPaceSettings, BehindPaceSpell } from './behind-pace.js';
import { flagChecks, type FlagChecksInput } from './flag-checks.js';
import type { FlagSpell } from './flag-spell.js';
import { foldFlags } from './fold-flags.js';

export interface BehindPaceInput extends FlagChecksInput {
  readonly settings?: BehindPaceSettings;
}

/**
 * When a rep was behind pace in a period: `foldFlags` for this one flag.
 * @returns the spells in order; none without a quota
 * @example 30 asked in 25 days, 1 a day held: raised on the 4th (F 0.16, 4 of 4.8), still open at the end
 */
export function foldBehindPace(input: BehindPaceInput): BehindPaceSpell[] {
  const spells = foldFlags({
    period: { start: input.start, end: addDays(input.start, input.capacity.length - 1) },
    checks: flagChecks(input),
    kinds: ['behind_pace'],
    rules: { behindPace: input.settings },
  });
  return spells.flatMap(behindPaceSpell);
}

function behindPaceSpell({ openedDay, closedDay, evidence }: FlagSpell): BehindPaceSpell[] {
  const { raised, latest } = evidence;
  if (raised.basis !== 'pace' || latest.basis !== 'pace') return [];
  return [{ openedDay, closedDay, evidence: raised, latest }];
}
