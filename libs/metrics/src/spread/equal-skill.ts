import { randomGamma } from '../stats/random-gamma.js';
import { randomPoisson } from '../stats/random-poisson.js';
import { seededRandom } from '../stats/seeded-random.js';
import { gini } from './gini.js';
import { topShare } from './top-share.js';

export interface EqualSkillInput {
  /** How much of the period each person was there, in any unit. */
  readonly exposures: readonly number[];
  /** How many things (deals, meetings) there were in all. */
  readonly count: number;
  /** Amounts: variance of a thing's size ÷ its mean squared; 0 (left out) when only the number counts. */
  readonly sizeCv2?: number;
  readonly seed: number;
}

/** What chance alone makes of people who are all alike. */
export interface EqualSkill {
  readonly gini: number;
  readonly topShare: number;
}

const MOST_DRAWS = 400;
const FEWEST_DRAWS = 40;
/** Numbers drawn in all: many people vary less, and need fewer draws. */
const NUMBERS = 40_000;

/**
 * The Gini and the top fifth's share to expect of people of equal skill: each brings a Poisson number of things, in
 * proportion to the time there, each worth a random size (their sum is Gamma by moments). The mean over seeded draws.
 * Without it few deals look like a few stars. Null with fewer than two people or no things.
 * @example equalSkill({ exposures: Array(22).fill(1), count: 198, seed: 1 }) // { gini: 0.19, topShare: 0.28 }
 */
export function equalSkill({ exposures, count, sizeCv2 = 0, seed }: EqualSkillInput): EqualSkill | null {
  const all = exposures.reduce((sum, exposure) => sum + exposure, 0);
  if (exposures.length < 2 || !(all > 0) || !(count > 0)) return null;
  const next = seededRandom(seed);
  const wanted = Math.min(MOST_DRAWS, Math.max(FEWEST_DRAWS, Math.round(NUMBERS / exposures.length)));
  let [ginis, tops, draws] = [0, 0, 0];
  for (let draw = 0; draw < wanted; draw++) {
    const values = exposures.map((exposure) =>
      sizeOf(next, randomPoisson(next, (count * exposure) / all), sizeCv2),
    );
    const [spread, top] = [gini(values), topShare(values)];
    if (spread === null || top === null) continue;
    [ginis, tops, draws] = [ginis + spread, tops + top.share, draws + 1];
  }
  return draws === 0 ? null : { gini: ginis / draws, topShare: tops / draws };
}

/** The sum of so many sizes around 1. */
function sizeOf(next: () => number, things: number, cv2: number): number {
  return cv2 > 0 && things > 0 ? randomGamma(next, things / cv2) * cv2 : things;
}
