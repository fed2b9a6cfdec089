import type { Unit } from '../catalog/metric-definition.js';
import { unknown } from '../measure/unknown.js';
import type { Way } from '../ways/way.js';
import type { WaysInput } from '../ways/ways-to-close.js';
import { explain } from './explain.js';
import type { Explanation, ExplanationInput, ExplanationUnit } from './explanation.js';
import { inputOf } from './input-of.js';

const FORMULAS: Readonly<Record<Way['kind'], string>> = {
  activity: 'now + (missing − rest at present) ÷ worth of one ÷ working days in time',
  conversion: 'now × missing ÷ rest at present',
  size: 'now × missing ÷ rest at present',
};
const UNITS: Readonly<Record<Way['kind'], ExplanationUnit>> = {
  activity: 'count',
  conversion: 'ratio',
  size: 'money',
};

/**
 * How a way to close a gap was priced, and what its verdict stands on.
 * @param input what `waysToClose` was asked with
 * @param unit of the outcome
 * @param name of what is moved: 'calls', 'call→meeting', 'average deal'
 */
export function explainWay(way: Way, input: WaysInput, unit: Unit, name: string): Explanation {
  const own = UNITS[way.kind];
  return explain({
    key: `way ${way.key}`,
    title: `Way to close: ${name}`,
    formula: FORMULAS[way.kind],
    inputs: [
      inputOf('now', way.from, own),
      inputOf('missing', input.missing, unit, 'stillNeeded'),
      inputOf('rest at present', input.restAtPresent, unit, 'landing'),
      ...activityInputs(way, input, unit),
      inputOf('usual', way.usual, own),
      inputOf('best', way.best, own),
    ],
    result: way.to ?? unknown(way.reason ?? 'no_history'),
    unit: own,
    note:
      way.kind === 'activity'
        ? 'Usual is what 4 in 10 own days reach, best what 1 in 10 reach. Only days whose activities can still close count.'
        : 'Usual and best are the higher of the own past periods’ and the peers’.',
  });
}

function activityInputs({ kind }: Way, { activity }: WaysInput, unit: Unit): ExplanationInput[] {
  if (kind !== 'activity' || !activity) return [];
  return [
    inputOf('worth of one', activity.worth, unit),
    inputOf('working days in time', activity.capacityInTime, 'days', 'calendar'),
  ];
}
