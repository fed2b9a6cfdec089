import { DEFAULT_FLAG_RULES, type FlagRules } from './flag-rules.js';
import { silenceChance } from './silence-chance.js';

/**
 * After how many working days without any activity a rep counts as stalled: the least n ≥ 3 for which that many empty
 * days happen by chance in fewer than 1 of 1,000 cases. Null when 10 days are not enough: work that rare is judged by
 * its odds, not by its silence.
 * @param perDay what a working day usually brings
 * @param extra CV² of weeks beyond Poisson
 * @example stalledAfter(12, 0.1) // 3
 * @example stalledAfter(1, 0) // 7: e^−7 is the first below 0.001
 * @example stalledAfter(0.15, 0) // null: a rep with 9 deals a quarter often has ten empty days
 */
export function stalledAfter(
  perDay: number,
  extra: number,
  rules: FlagRules['stalled'] = DEFAULT_FLAG_RULES.stalled,
): number | null {
  for (let days = rules.minDays; days <= rules.maxDays; days++)
    if (silenceChance(days * perDay, extra) < rules.chance) return days;
  return null;
}
