import type { Reading } from '../pace/reading.js';
import { explain } from './explain.js';
import type { Explanation } from './explanation.js';
import { inputOf } from './input-of.js';
import type { ReadingAbout } from './reading-about.js';

/** How what the days left must bring, together and each, what one has brought, and the needed lift came about. */
export function explainRunRate(reading: Reading, about: ReadingAbout): Explanation[] {
  return [
    neededMath(reading, about),
    requiredMath(reading, about),
    currentMath(reading, about),
    liftMath(reading, about),
  ];
}

function neededMath(reading: Reading, { unit }: ReadingAbout): Explanation {
  const { gapToQuota, stillNeeded } = reading;
  const holes = gapToQuota.ok && stillNeeded.ok ? gapToQuota.value - stillNeeded.value : null;
  return explain({
    key: 'stillNeeded',
    title: 'Still needed',
    formula: 'missing to quota − what pace asked of worked days without data',
    inputs: [
      inputOf('missing to quota', gapToQuota, unit, 'gapToQuota'),
      inputOf('asked of days without data', holes, unit, 'calendar'),
    ],
    result: stillNeeded,
    unit,
    note: 'A worked day that no file spoke about is taken to have gone by plan.',
  });
}

function requiredMath(reading: Reading, { unit, capacityLeft }: ReadingAbout): Explanation {
  return explain({
    key: 'requiredPerDay',
    title: 'Needed per working day',
    formula: 'still needed ÷ working days left',
    inputs: [
      inputOf('still needed', reading.stillNeeded, unit, 'stillNeeded'),
      inputOf('working days left', capacityLeft, 'days', 'calendar'),
    ],
    result: reading.requiredPerDay,
    unit,
  });
}

function currentMath(reading: Reading, { unit, capacityGone }: ReadingAbout): Explanation {
  return explain({
    key: 'currentPerDay',
    title: 'Average per working day',
    formula: 'actual ÷ working days gone',
    inputs: [
      inputOf('actual', reading.actual, unit, 'records'),
      inputOf('working days gone', capacityGone, 'days', 'calendar'),
    ],
    result: reading.currentPerDay,
    unit,
  });
}

function liftMath(reading: Reading, { unit }: ReadingAbout): Explanation {
  return explain({
    key: 'requiredLift',
    title: 'Needed lift',
    formula: '((quota − actual) ÷ (1 − progress)) ÷ (actual ÷ progress)',
    inputs: [
      inputOf('actual', reading.actual, unit, 'records'),
      inputOf('quota', reading.quota, unit, 'quota'),
      inputOf('progress', reading.progress, 'ratio', 'progress'),
    ],
    result: reading.requiredLift,
    unit: 'factor',
    note: '1 is exactly on pace; 0 when the quota is reached. Days without data count neither as gone nor as left.',
  });
}
