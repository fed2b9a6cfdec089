import type { Unit } from '../catalog/metric-definition.js';
import type { Reading } from '../pace/reading.js';
import { explain } from './explain.js';
import type { Explanation } from './explanation.js';
import { explainRunRate } from './explain-run-rate.js';
import { explainStatus } from './explain-status.js';
import { inputOf } from './input-of.js';
import type { ReadingAbout } from './reading-about.js';

/**
 * How each number of a reading came about, in the order a page shows them. Formulas are those of `paceReading`; for
 * levels and lower-is-better metrics they say so.
 * @example 14 of 30 at 60%: expected = quota × progress = 30 × 0.6 = 18
 */
export function explainReading(reading: Reading, about: ReadingAbout): Explanation[] {
  const lower = about.direction === 'lower';
  const paced = about.cumulative ?? !lower;
  return [
    attainmentMath(reading, about.unit, lower),
    progressMath(reading, about),
    expectedMath(reading, about.unit, paced),
    gapMath(reading, about.unit),
    paceIndexMath(reading, about.unit, lower),
    toQuotaMath(reading, about.unit, lower),
    ...(paced ? explainRunRate(reading, about) : []),
    explainStatus(reading, about),
  ];
}

function attainmentMath(reading: Reading, unit: Unit, lower: boolean): Explanation {
  return explain({
    key: 'attainment',
    title: 'Attainment',
    formula: lower ? 'quota ÷ actual' : 'actual ÷ quota',
    inputs: [
      inputOf('actual', reading.actual, unit, 'records'),
      inputOf('quota', reading.quota, unit, 'quota'),
    ],
    result: reading.attainment,
    unit: 'ratio',
  });
}

function progressMath(reading: Reading, { capacityGone, capacityLeft }: ReadingAbout): Explanation {
  return explain({
    key: 'progress',
    title: 'Progress of the period',
    formula: 'share of the period’s work that is behind us',
    inputs: [
      inputOf('working days gone', capacityGone, 'days', 'calendar'),
      inputOf('working days left', capacityLeft, 'days', 'calendar'),
    ],
    result: reading.progress,
    unit: 'ratio',
    note: 'Days off, leave and part time count as less; days without data are not gone. A learned shape weighs the days.',
  });
}

function expectedMath(reading: Reading, unit: Unit, paced: boolean): Explanation {
  const quota = inputOf('quota', reading.quota, unit, 'quota');
  return explain({
    key: 'expected',
    title: 'Expected by now',
    formula: paced ? 'quota × progress' : 'quota: it holds on every day',
    inputs: paced ? [quota, inputOf('progress', reading.progress, 'ratio', 'progress')] : [quota],
    result: reading.expected,
    unit,
  });
}

function gapMath(reading: Reading, unit: Unit): Explanation {
  return explain({
    key: 'gap',
    title: 'Gap to pace',
    formula: 'actual − expected',
    inputs: [
      inputOf('actual', reading.actual, unit, 'records'),
      inputOf('expected', reading.expected, unit, 'expected'),
    ],
    result: reading.gap,
    unit,
  });
}

function paceIndexMath(reading: Reading, unit: Unit, lower: boolean): Explanation {
  return explain({
    key: 'paceIndex',
    title: 'Pace index',
    formula: lower ? 'expected ÷ actual' : 'actual ÷ expected',
    inputs: [
      inputOf('actual', reading.actual, unit, 'records'),
      inputOf('expected', reading.expected, unit, 'expected'),
    ],
    result: reading.paceIndex,
    unit: 'factor',
  });
}

function toQuotaMath(reading: Reading, unit: Unit, lower: boolean): Explanation {
  return explain({
    key: 'gapToQuota',
    title: lower ? 'Above the limit' : 'Missing to quota',
    formula: lower ? 'actual − quota, at least 0' : 'quota − actual, at least 0',
    inputs: [
      inputOf('actual', reading.actual, unit, 'records'),
      inputOf('quota', reading.quota, unit, 'quota'),
    ],
    result: reading.gapToQuota,
    unit,
  });
}
