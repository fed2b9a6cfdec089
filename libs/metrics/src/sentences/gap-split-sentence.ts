import { formatValue } from '../format/format-value.js';
import type { Formatting } from '../format/formatting.js';
import type { GapPart, GapSplit } from '../gap-split/split-result.js';
import { reasonText } from '../measure/reason-text.js';
import type { SentenceMetric } from './sentence.js';

/**
 * What a gap is mostly due to, in a sentence: only the largest part, and only when it is more than chance.
 * @param nameOf a factor's name in mid-sentence: 'calls', 'call→meeting', 'average deal'
 * @example 'Mostly calls: −$17.9k of −$20k (400 against 500 that pace asks).'
 * @example 'Mostly call→meeting: −$8k of −$20k (4% against 7% in the role).'
 * @example 'Mostly calls: −$42.4k, more than the gap of −$11.8k (149 against 216 that pace asks).'
 * @example 'Mostly closes that moved out: −$12k of −$20k.'
 * @example 'No single cause stands out from chance.'
 */
export function gapSplitSentence(
  metric: SentenceMetric,
  split: GapSplit,
  formatting: Formatting,
  nameOf: (key: string) => string,
): string {
  const main = split.parts.find(({ key }) => key === split.main);
  if (split.gap === 0) return 'No gap to split.';
  if (!main) return split.reason ? `${reasonText(split.reason)}.` : 'No single cause stands out from chance.';
  const value = (amount: number) => formatValue(amount, metric.unit, formatting);
  const name = main.kind === 'timing' ? 'closes that moved out' : nameOf(main.key);
  // What takes more than the whole gap is partly made up by the others.
  const whole = Math.abs(main.amount) > Math.abs(split.gap) ? ', more than the gap of ' : ' of ';
  return `Mostly ${name}: ${value(main.amount)}${whole}${value(split.gap)}${against(main, formatting)}.`;
}

function against({ kind, actual, reference }: GapPart, formatting: Formatting): string {
  if (actual === null || reference === null) return '';
  if (kind === 'volume') {
    const count = (amount: number) => formatValue(Math.round(amount), 'count', formatting);
    return ` (${count(actual)} against ${count(reference)} that pace asks)`;
  }
  const value = (amount: number) => formatValue(amount, kind === 'size' ? 'money' : 'ratio', formatting);
  return ` (${value(actual)} against ${value(reference)} in the role)`;
}
