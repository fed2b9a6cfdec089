import type { SilenceEvidence } from '../flags/flag-evidence.js';
import { formatDay } from '../format/format-day.js';
import { formatPercent } from '../format/format-percent.js';
import type { FlagAbout } from './flag-about.js';

/**
 * The sentence of a 'data_missing' flag: about the import, not about the rep.
 * @example 'Ana: no data since Mon, Nov 23; 78% of the team is silent too. Pace waits. Check the import.'
 */
export function dataMissingSentence(evidence: SilenceEvidence, { rep, formatting }: FlagAbout): string {
  const since = formatDay(evidence.since, formatting);
  return `${rep}: no data since ${since}${silence(evidence, formatting)}. Pace waits. Check the import.`;
}

function silence({ scope, teamSilent }: SilenceEvidence, formatting: FlagAbout['formatting']): string {
  if (scope === 'source') return '; the whole source is silent';
  return scope === 'team' ? `; ${formatPercent(teamSilent, formatting)} of the team is silent too` : '';
}
