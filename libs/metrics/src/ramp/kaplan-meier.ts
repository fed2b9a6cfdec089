/** How long somebody was watched, and whether it happened at the end of that time. */
export interface Watched {
  /** Whole periods, from 1. */
  readonly time: number;
  /** False: watched no longer, and it had not happened yet. */
  readonly happened: boolean;
}

/** The state of those watched at one time. */
export interface SurvivalStep {
  readonly time: number;
  /** Watched up to here without it having happened before. */
  readonly atRisk: number;
  readonly happened: number;
  /** The part to whom it has not happened up to and with this time. */
  readonly left: number;
}

/**
 * To which part something has not happened yet, time by time, when not everybody can be watched to the end (Kaplan and
 * Meier 1958): S(t) = Π (1 − happened ÷ at risk). Leaving those out who are not there yet would keep only the quick ones.
 * @returns one step per time at which it happened to somebody, earliest first
 * @example kaplanMeier([{ time: 2, happened: true }, { time: 3, happened: false }, { time: 4, happened: true }])
 * // [{ time: 2, atRisk: 3, happened: 1, left: 2/3 }, { time: 4, atRisk: 1, happened: 1, left: 0 }]
 */
export function kaplanMeier(people: readonly Watched[]): SurvivalStep[] {
  const times = [...new Set(people.filter(({ happened }) => happened).map(({ time }) => time))];
  let left = 1;
  return times
    .sort((a, b) => a - b)
    .map((time) => {
      const atRisk = people.filter((one) => one.time >= time).length;
      const happened = people.filter((one) => one.happened && one.time === time).length;
      left *= 1 - happened / atRisk;
      return { time, atRisk, happened, left };
    });
}

/**
 * The first time by which it has happened to half; null when it has not yet.
 * @example survivalMedian([{ time: 2, atRisk: 3, happened: 1, left: 2 / 3 }, { time: 4, atRisk: 1, happened: 1, left: 0 }]) // 4
 */
export const survivalMedian = (steps: readonly SurvivalStep[]): number | null =>
  steps.find(({ left }) => left <= 0.5 + 1e-9)?.time ?? null;
