import { formatValue } from '../format/format-value.js';
import type { Formatting } from '../format/formatting.js';
import { reasonText } from '../measure/reason-text.js';
import type { Way } from '../ways/way.js';

export interface WaySentence {
  /** The way and its price. */
  readonly text: string;
  /** What to say to the rep; null when the way cannot be computed. */
  readonly say: string | null;
}

/**
 * One way to close a gap, and what to say to the rep.
 * @param name of what is moved, in mid-sentence: 'calls', 'call→meeting', 'average deal'
 * @example { text: '12 more calls a day at your rate', say: '12 more calls a day would close it. Your best days reach 60.' }
 * @example { text: 'call→meeting from 4% to 6%', say: '…' }
 * @example { text: 'average deal from $8,000 to $9,500', say: '…' }
 */
export function waySentence(way: Way, name: string, formatting: Formatting): WaySentence {
  const { from, to, best } = way;
  if (to === null) {
    const why = way.reason === 'too_few_deals' ? 'too few deals to say' : lowerFirst(reasonText(way.reason));
    return { text: `${name}: ${why}`, say: null };
  }
  const unit = { activity: 'count', conversion: 'ratio', size: 'money' }[way.kind] as
    'count' | 'ratio' | 'money';
  const value = (amount: number) => formatValue(amount, unit, formatting);
  if (way.kind === 'activity') {
    const more = value(Math.max(1, Math.ceil(to - from - 1e-9)));
    const reach = best === null ? '' : ` Your best days reach ${value(best)}.`;
    const text = more === '1' ? `1 more a day of your ${name}` : `${more} more ${name} a day`;
    return { text: `${text} at your rate`, say: `${text} would close it at your rates.${reach}` };
  }
  const text = `${name} from ${value(from)} to ${value(to)}`;
  const reach = best === null ? '' : ` The best you or your peers had is ${value(best)}.`;
  return { text, say: `Moving ${text} would close it with the activity you have.${reach}` };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
