import { formatPercent } from '../format/format-percent.js';
import { formatPp } from '../format/format-pp.js';
import type { Reading } from '../pace/reading.js';
import { leadSentence, type LeadInput } from './lead-sentence.js';
import { isClosed } from './team-lead-sentence.js';
import { isLevel, type LeadSentence } from './sentence.js';

/**
 * The first sentence of Trends: the whole against pace, and its weakest part.
 * @param teams child teams with their readings, in any order
 * @example { text: 'Q4 bookings: 2 pp behind pace, …', detail: 'Weakest: East, 9 pp behind pace.', status: 'on_pace' }
 */
export function trendsLeadSentence(
  input: Omit<LeadInput, 'detail'> & { teams: readonly { name: string; reading: Reading }[] },
): LeadSentence {
  const parts = input.teams.map(({ reading }) => reading);
  return leadSentence({
    ...input,
    closed: isClosed(input.reading, parts, input.period.end),
    detail: weakest(input),
  });
}

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
