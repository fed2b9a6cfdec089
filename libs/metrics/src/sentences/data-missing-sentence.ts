import type { ArrivedData, SilenceEvidence } from '../flags/flag-evidence.js';
import { formatDay } from '../format/format-day.js';
import { formatPercent } from '../format/format-percent.js';
import { formatValue } from '../format/format-value.js';
import type { FlagAbout } from './flag-about.js';

/**
 * The sentence of a 'data_missing' flag: about the import, not about the rep.
 * @example 'Ana: no data on 2 working days since Mon, Nov 23; 78% of the team is silent too. Pace waits. Check the import.'
 * @example 'Aircall: data again since Thu, Nov 26; 3 working days since Mon, Nov 23 are still missing. Bring their file.'
 * @example 'Aircall: the missing days Mon, Nov 23 to Wed, Nov 25 have arrived (import #5): 60 calls. Pace counts them.'
 */
export function dataMissingSentence(evidence: SilenceEvidence, { rep, formatting }: FlagAbout): string {
  if (evidence.arrived) return `${rep}: ${arrivedText(evidence.arrived, formatting)}`;
  const since = formatDay(evidence.since, formatting);
  const days = `${evidence.workdays} working ${evidence.workdays === 1 ? 'day' : 'days'}`;
  if (evidence.heard) {
    const again = `data again since ${formatDay(evidence.day, formatting)}`;
    const are = evidence.workdays === 1 ? 'is' : 'are';
    return `${rep}: ${again}; ${days} since ${since} ${are} still missing. Bring their file.`;
  }
  return `${rep}: no data on ${days} since ${since}${silence(evidence, formatting)}. Pace waits. Check the import.`;
}

function arrivedText(
  { importId, from, to, totals }: ArrivedData,
  formatting: FlagAbout['formatting'],
): string {
  const first = formatDay(from, formatting);
  const [days, them] =
    from === to
      ? [`the missing day ${first} has`, 'it']
      : [`the missing days ${first} to ${formatDay(to, formatting)} have`, 'them'];
  const brought = totals.map(({ value, unit, noun }) => `${formatValue(value, unit, formatting)} ${noun}`);
  const what = brought.length > 0 ? brought.join(', ') : `nothing on ${them}`;
  return `${days} arrived (import #${importId}): ${what}. Pace counts ${them}.`;
}

function silence({ scope, teamSilent }: SilenceEvidence, formatting: FlagAbout['formatting']): string {
  if (scope === 'source') return '; the whole source is silent';
  return scope === 'team' ? `; ${formatPercent(teamSilent, formatting)} of the team is silent too` : '';
}
