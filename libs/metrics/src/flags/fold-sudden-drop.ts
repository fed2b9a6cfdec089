import type { FlagRules } from './flag-rules.js';
import { hysteresis } from './hysteresis.js';
import type { PlainSpell } from './spells-of.js';
import { trendSpells } from './trend-spells.js';
import type { Reset, WeekState } from './walk-weeks.js';

/**
 * When a rep's weeks dropped: the downward CUSUM is above 6, the last four weeks brought less than 75% of what they
 * usually bring, and a full week usually brings at least 3. Cleared below 1, or when somebody acknowledges it.
 */
export function foldSuddenDrop(
  weeks: readonly WeekState[],
  resets: readonly Reset[],
  { suddenDrop: rules }: FlagRules,
): PlainSpell[] {
  const spans = hysteresis(weeks, {
    raise: ({ down, actual, usual, perWeek }) =>
      down > rules.limit && actual < rules.share * usual && perWeek >= rules.minPerWeek,
    clear: ({ down, reset }) => reset ?? (down < rules.clearBelow ? 'cleared' : null),
  });
  return trendSpells('sudden_drop', 'down', weeks, spans, resets);
}
