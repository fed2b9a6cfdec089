import { formatPercent } from '../format/format-percent.js';
import { formatPp } from '../format/format-pp.js';
import { formatRange } from '../format/format-range.js';
import { formatValue } from '../format/format-value.js';
import { oddsBucket } from '../landing/odds-bucket.js';
import type { Reading } from '../pace/reading.js';
import { shortLabel } from '../periods/short-label.js';
import type { LandingFacts } from './landing-sentence.js';
import { leadSentence, type LeadInput } from './lead-sentence.js';
import { paceFacts } from './pace-facts.js';
import { isClosed } from './team-lead-sentence.js';
import { isLevel, lowerFirst, type LeadSentence } from './sentence.js';

/**
 * The first sentence of Trends: where the period is likely to end against its quota, or without a landing to go by the
 * whole against pace; then its weakest part.
 * @param teams child teams with their readings, in any order
 * @param landing where the whole is likely to end; left out or null when nothing can be said
 * @example { text: 'Q4 bookings likely $2.31M–$2.58M (8 in 10) against $2.50M; 3 in 10 chance.',
 *   detail: '2 pp behind pace, $1.30M of $2.50M (52%; pace 54%). Weakest: East, 9 pp behind pace.', status: 'on_pace' }
 */
export function trendsLeadSentence(
  input: Omit<LeadInput, 'detail'> & {
    teams: readonly { name: string; reading: Reading }[];
    landing?: LandingFacts | null;
  },
): LeadSentence {
  const parts = input.teams.map(({ reading }) => reading);
  const closed = isClosed(input.reading, parts, input.period.end);
  const lead = leadSentence({ ...input, closed, detail: weakest(input) });
  const outlook = closed ? null : outlookText(input);
  if (outlook === null) return lead;
  const facts = paceFacts(input.metric, input.reading, input.formatting);
  return {
    ...lead,
    ...outlook,
    detail: [facts && `${upperFirst(facts)}.`, weakest(input)].filter(Boolean).join(' ') || null,
  };
}

/** Null without odds of its own: a range that only repeats the quota is no news, and what is reached is no question. */
function outlookText({
  metric,
  period,
  reading,
  landing,
  formatting,
}: Parameters<typeof trendsLeadSentence>[0]): { text: string } | null {
  if (!landing?.odds.ok || landing.confidence === 'estimate' || !reading.quota.ok || isLevel(metric))
    return null;
  const {
    odds,
    interval80: { low, high },
  } = landing;
  if (odds.value >= 1 || low >= high) return null;
  const quota = formatValue(reading.quota.value, metric.unit, formatting);
  const range = formatRange(low, high, metric.unit, formatting);
  const caution = landing.confidence === 'low' ? ' Little history yet: a rough guide.' : '';
  return {
    text: `${shortLabel(period)} ${lowerFirst(metric.name)} likely ${range} (8 in 10) against ${quota}; ${oddsBucket(odds.value)} chance.${caution}`,
  };
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function weakest(input: Parameters<typeof trendsLeadSentence>[0]): string | null {
  let [name, lowest, points] = ['', Infinity, 0];
  for (const team of input.teams) {
    const { paceIndex, attainment, progress } = team.reading;
    if (!paceIndex.ok || !attainment.ok || paceIndex.value >= lowest) continue;
    [name, lowest] = [team.name, paceIndex.value];
    points = isLevel(input.metric) || !progress.ok ? 0 : attainment.value - progress.value;
  }
  if (name === '' || input.teams.length < 2) return null;
  const level = isLevel(input.metric);
  if (lowest >= 1) return level ? 'Every team is at its target.' : 'No team is behind pace.';
  const far =
    points < 0 ? formatPp(points, input.formatting, false) : formatPercent(1 - lowest, input.formatting);
  return `Weakest: ${name}, ${far} ${level ? 'off its target' : 'behind pace'}.`;
}
