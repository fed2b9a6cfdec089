import { REACHABILITY_WORDS, type CatchUp } from '../catch-up/catch-up-result.js';
import type { Unit } from '../catalog/metric-definition.js';
import { unknown } from '../measure/unknown.js';
import { explain } from './explain.js';
import type { Explanation } from './explanation.js';
import { inputOf } from './input-of.js';

/** How the verdict on a catch-up came about: the need against the usual and the best of the rep's own history. */
export function explainCatchUp(catchUp: CatchUp, unit: Unit): Explanation {
  const rests = catchUp.basis === 'rests';
  const past = rests ? 'same rest of past periods' : 'own worked days';
  return explain({
    key: 'catchUp',
    title: 'Reachable catch-up',
    formula: 'need ≤ usual: reachable; need ≤ best: stretch; else out of reach',
    inputs: [
      inputOf(rests ? 'need in the rest' : 'need per working day', catchUp.need, unit, 'requiredPerDay'),
      inputOf('usual', catchUp.usual, unit, past),
      inputOf('best', catchUp.best, unit, past),
      inputOf(`${past} looked at`, catchUp.history, 'count'),
      inputOf('of these reached the need', catchUp.met, 'count'),
    ],
    result:
      catchUp.verdict === null
        ? unknown(catchUp.reason ?? 'no_history')
        : REACHABILITY_WORDS[catchUp.verdict],
    unit: 'word',
    note: rests
      ? 'Usual is the median, best the largest; scaled to the working time left now.'
      : 'Usual is what 4 in 10 days reach, best what 1 in 10 reach.',
  });
}
