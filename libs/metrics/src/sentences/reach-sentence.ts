import type { CatchUp } from '../catch-up/catch-up-result.js';

/**
 * How often the need was reached before. Null when nothing is needed or there is no history to say it by.
 * @example '3 of 20 own days reached it.'
 * @example '2 of 8 past periods reached it in the same rest.'
 */
export function reachSentence({ verdict, need, basis, history, met }: CatchUp): string | null {
  if (verdict === null || need === null || need <= 0) return null;
  return basis === 'days'
    ? `${met} of ${history} own days reached it.`
    : `${met} of ${history} past periods reached it in the same rest.`;
}
