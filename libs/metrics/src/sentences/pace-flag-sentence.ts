import type { PaceFacts } from '../flags/flag-check.js';
import type { FlagAbout } from './flag-about.js';
import { formatPercent } from '../format/format-percent.js';
import { formatValue } from '../format/format-value.js';
import { nounOf } from './sentence.js';
import { oddsBucket } from '../landing/odds-bucket.js';

/**
 * The sentence of a flag about a quota: fact, expectation, odds, driver, action.
 * @param evidence with the chance to hit, and what it was a week before, where there is one
 * @example 'Ana: 14 of 30 meetings with 60% of the month's working days gone (expected 18). Chance to hit: 1 in 5 (was 1
 * in 2 a week ago). Gap is activity, not conversion. Needs 1.6 per day; has averaged 1.1.'
 */
export function paceFlagSentence(
  evidence: PaceFacts & { readonly odds?: number | null; readonly oddsBefore?: number | null },
  about: FlagAbout,
): string {
  const { formatting, metric } = about;
  const value = (amount: number) => formatValue(amount, metric.unit, formatting);
  const gone = formatPercent(evidence.progress, formatting);
  const fact = `${about.rep}: ${value(evidence.actual)} of ${value(evidence.quota)} ${nounOf(metric)}`;
  const time = `with ${gone} of the ${about.grain}'s working days gone (expected ${value(evidence.expected)}).`;
  const parts = [
    `${fact} ${time}`,
    oddsPart(evidence.odds, evidence.oddsBefore),
    about.driver,
    action(evidence, value),
  ];
  return parts.filter((part) => part).join(' ');
}

function oddsPart(odds: number | null | undefined, before: number | null | undefined): string | null {
  if (typeof odds !== 'number') return null;
  const now = oddsBucket(odds);
  const was = typeof before === 'number' ? oddsBucket(before) : now;
  return `Chance to hit: ${now}${was === now ? '' : ` (was ${was} a week ago)`}.`;
}

function action(
  { requiredPerDay, currentPerDay, actual, quota }: PaceFacts,
  value: (amount: number) => string,
): string | null {
  if (actual >= quota) return null;
  if (requiredPerDay === null) return 'No working days left.';
  const averaged = currentPerDay === null ? '' : `; has averaged ${value(currentPerDay)}`;
  return `Needs ${value(requiredPerDay)} per day${averaged}.`;
}
