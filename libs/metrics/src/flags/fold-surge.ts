import { daysBetween } from '../days/days-between.js';
import type { FlagRules } from './flag-rules.js';
import { hysteresis } from './hysteresis.js';
import type { PlainSpell } from './spells-of.js';
import { trendSpells } from './trend-spells.js';
import type { Reset, WeekState } from './walk-weeks.js';
import { withoutEchoes } from './without-echoes.js';

/** The mirror image of a drop; it is good news, and news is old after two weeks. */
export function foldSurge(
  weeks: readonly WeekState[],
  resets: readonly Reset[],
  { suddenDrop, overPerforming: rules }: FlagRules,
): PlainSpell[] {
  const spans = hysteresis(weeks, {
    raise: ({ up, actual, usual, perWeek }) =>
      up > rules.limit && actual > rules.share * usual && perWeek >= suddenDrop.minPerWeek,
    clear: ({ up, reset, end }, opened) => {
      if (reset) return reset;
      if (up < suddenDrop.clearBelow) return 'cleared';
      return daysBetween(opened.end, end) >= rules.maxDays ? 'expired' : null;
    },
  });
  const news = withoutEchoes(weeks, spans, ({ up, reset }) => up < suddenDrop.clearBelow || reset !== null);
  return trendSpells('over_performing', 'up', weeks, news, resets);
}
