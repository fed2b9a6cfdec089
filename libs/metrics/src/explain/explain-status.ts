import { unitStep } from '../catalog/unit-step.js';
import type { Reading } from '../pace/reading.js';
import { DEFAULT_THRESHOLDS, STATUS_MARKS } from '../pace/status.js';
import { explain } from './explain.js';
import type { Explanation } from './explanation.js';
import { inputOf } from './input-of.js';
import type { ReadingAbout } from './reading-about.js';

/** How a status came about: the pace index against the limits. */
export function explainStatus(reading: Reading, about: ReadingAbout): Explanation {
  const { ahead, onPace, watch } = about.thresholds ?? DEFAULT_THRESHOLDS;
  return explain({
    key: 'status',
    title: 'Status',
    formula: 'pace index from the limit on: ahead, on pace, watch; below: behind',
    inputs: [
      inputOf('pace index', reading.paceIndex, 'factor', 'paceIndex'),
      inputOf('gap', reading.gap, about.unit, 'gap'),
      inputOf('ahead from', ahead, 'factor', 'settings'),
      inputOf('on pace from', onPace, 'factor', 'settings'),
      inputOf('watch from', watch, 'factor', 'settings'),
      inputOf('one unit', unitStep(about.unit), about.unit),
    ],
    result: STATUS_MARKS[reading.status].word,
    unit: 'word',
    note: 'A gap of less than one unit is on pace; without a quota, or while nothing is expected, there is no target.',
  });
}
