import { draws } from './draw.mjs';

const TEAM_RATE = 0.12;
const RATE_STRENGTH = 60;

/**
 * Reps' rates (say meetings of calls): one in ten converts half as well as the others' spread would have it.
 * @param {object} options
 * @param {number} options.seed
 * @param {number} [options.reps] (1,000)
 * @param {number} [options.scale] multiplies how many trials there are: 1 for a median of about 58, 4 for about 230
 * @returns per rep: name, rate (the truth), trials and successes
 */
export function ratioWorld({ seed, reps = 1000, scale = 1 }) {
  const draw = draws(seed);
  return Array.from({ length: reps }, (_, index) => {
    const half = draw.chance(0.1) ? 0.5 : 1;
    const rate = draw.beta(TEAM_RATE * RATE_STRENGTH, (1 - TEAM_RATE) * RATE_STRENGTH) * half;
    const size = 10 + Math.exp(2 + 2.2 * draw.uniform() + 1.44 * draw.uniform());
    const trials = Math.round(scale * size);
    return { name: `rep ${index + 1}`, rate, trials, successes: draw.successes(trials, rate) };
  });
}
