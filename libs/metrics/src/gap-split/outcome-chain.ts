/** What an outcome is made of, step by step, as its gap is split. */
export interface OutcomeChain {
  /** Keys of stored metrics from the activity to the counted outcome; at least two. */
  readonly steps: readonly [string, ...string[]];
  /** For an amount: its own key; its average is amount ÷ the last step. Null when the outcome is counted. */
  readonly amount: string | null;
  /** Whether an outcome closes a sales cycle after the steps that led to it; else they fall together. */
  readonly lagged: boolean;
}

const ACTIVITIES = ['calls_attempted', 'emails_sent'];
const MEETINGS = ['meetings_held', 'meetings_booked', 'demos_held'];

/** Per outcome: what is counted, and what comes before it, nearest first; of alternatives the first that is done. */
const LADDERS: Readonly<
  Record<string, { counted: string; before: readonly (readonly string[])[]; lagged: boolean }>
> = {
  bookings: { counted: 'deals_won', before: [[...MEETINGS, 'deals_created'], ACTIVITIES], lagged: true },
  deals_won: { counted: 'deals_won', before: [[...MEETINGS, 'deals_created'], ACTIVITIES], lagged: true },
  pipeline_created: { counted: 'deals_created', before: [MEETINGS, ACTIVITIES], lagged: false },
  deals_created: { counted: 'deals_created', before: [MEETINGS, ACTIVITIES], lagged: false },
  demos_held: {
    counted: 'demos_held',
    before: [['meetings_held', 'meetings_booked'], ACTIVITIES],
    lagged: false,
  },
  meetings_held: { counted: 'meetings_held', before: [ACTIVITIES], lagged: false },
  meetings_booked: { counted: 'meetings_booked', before: [ACTIVITIES], lagged: false },
};

/**
 * The steps from an activity to an outcome, of those that a role does: a step belongs to it when the role does at least
 * as much of it as of what follows, since a rate above 1 would convert nothing.
 * @param total of a stored metric over the role's days looked at; 0 where nobody records it
 * @returns null for an activity itself, for ratios and levels, and when nothing that leads to it is recorded
 * @example 900 calls, 60 meetings, 6 deals won: { steps: ['calls_attempted', 'meetings_held', 'deals_won'], … }
 */
export function outcomeChain(outcome: string, total: (key: string) => number): OutcomeChain | null {
  const ladder = LADDERS[outcome];
  if (!ladder) return null;
  let [first, ...rest] = [ladder.counted] as [string, ...string[]];
  for (const alternatives of ladder.before) {
    const following = total(first);
    const step = alternatives.find((key) => total(key) > 0 && total(key) >= following);
    if (step !== undefined) [first, rest] = [step, [first, ...rest]];
  }
  if (rest.length === 0) return null;
  return {
    steps: [first, ...rest],
    amount: outcome === ladder.counted ? null : outcome,
    lagged: ladder.lagged,
  };
}

/** Metrics that a chain to this outcome may be made of. @example chainMetrics('meetings_held') // calls, e-mails, meetings */
export function chainMetrics(outcome: string): string[] {
  const ladder = LADDERS[outcome];
  return ladder ? [...new Set([...ladder.before.flat(), ladder.counted, outcome])] : [];
}
