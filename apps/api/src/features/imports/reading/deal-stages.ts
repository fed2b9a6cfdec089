const LOST =
  /\b(lost|closed? ?lost|closedlost|verloren|perdu\w*|perdid[oa]|disqualified|unqualified|abandoned|dead|no decision|cancell?ed|rejected|abgelehnt|prohra\w*)\b/i;
const WON =
  /\b(won|closed? ?won|closedwon|win|gewonnen|gagné\w*|ganad[oa]|signed|booked|vyhr\w*)(?![\p{L}\p{N}])/iu;
const NOT_YET = /\b(commit|to be|awaiting|pending|not)\b/i;

/**
 * What a stage or status says of a deal; every other stage is open.
 *
 * @example stageState('Closed Won') // 'won'
 * @example stageState('Commit & Signing') // 'open'
 */
export function stageState(text: string): 'open' | 'won' | 'lost' {
  const words = text.replace(/[_-]/g, ' ');
  if (LOST.test(words)) return 'lost';
  return WON.test(words) && !NOT_YET.test(words) ? 'won' : 'open';
}
