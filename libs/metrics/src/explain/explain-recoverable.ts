import type { CatchUp } from '../catch-up/catch-up-result.js';
import { recoverableGap } from '../catch-up/recoverable-gap.js';
import type { Unit } from '../catalog/metric-definition.js';
import { explain } from './explain.js';
import type { Explanation } from './explanation.js';
import { inputOf } from './input-of.js';

/** How what the best days can still make up came about. */
export function explainRecoverable(catchUp: CatchUp, unit: Unit): Explanation {
  const { basis, need, best, usual, averaged, capacityLeft } = catchUp;
  const days = basis !== 'rests';
  return explain({
    key: 'recoverable',
    title: 'Recoverable at the own best',
    formula: days
      ? '(the lesser of need and best − now) × working days left'
      : 'the lesser of need and best − now',
    inputs: [
      inputOf('need', need, unit, 'catchUp'),
      inputOf('best', best, unit, 'catchUp'),
      inputOf('now', days ? (averaged ?? usual) : usual, unit, days ? 'currentPerDay' : 'catchUp'),
      ...(days ? [inputOf('working days left', capacityLeft, 'days', 'calendar')] : []),
    ],
    result: recoverableGap(catchUp),
    unit,
    note: 'Never below 0: what is done anyway is not made up.',
  });
}
