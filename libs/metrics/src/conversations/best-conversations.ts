import { REACHABILITY_WEIGHTS, type Conversation, type ConversationCandidate } from './conversation.js';

const MOST = 3;

/**
 * The three best conversations today: candidates by recoverable gap × reachability, at most one per rep. Score =
 * recoverable ÷ quota × weight of the metric × reachability. What has nothing recoverable, or no quota, is no
 * conversation; a gap nobody can judge counts as it is, with the weight of 'unknown'. Ties go by rep name, then rep id, then key, so that the order never depends on the input's.
 * @param most at most this many (3)
 * @example 30 of 300 calls recoverable, 'stretch': 0.1 × 0.6 = 0.06
 */
export function bestConversations(candidates: readonly ConversationCandidate[], most = MOST): Conversation[] {
  const ranked = candidates
    .map((candidate) => ({ ...candidate, score: score(candidate) }))
    .filter((conversation) => conversation.score > 0)
    .sort((a, b) => b.score - a.score || compareNames(a, b));
  const reps = new Set<string | number>();
  const best: Conversation[] = [];
  for (const conversation of ranked) {
    if (best.length >= most) break;
    if (reps.has(conversation.repId)) continue;
    reps.add(conversation.repId);
    best.push(conversation);
  }
  return best;
}

function score({ recoverable, gap, quota, weight, verdict }: ConversationCandidate): number {
  if (!(quota > 0)) return 0;
  const value = ((recoverable ?? gap) / quota) * weight * REACHABILITY_WEIGHTS[verdict ?? 'unknown'];
  return Number.isFinite(value) ? value : 0;
}

function compareNames(a: ConversationCandidate, b: ConversationCandidate): number {
  return compare(a.repName, b.repName) || compare(String(a.repId), String(b.repId)) || compare(a.key, b.key);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
