import {
  fitLanding,
  learnShape,
  type Grain,
  type LandingPeriod,
  type MetricDefinition,
  type RepHistory,
  type Shape,
  type ShapePeriod,
} from '@paceline/metrics';
import { groupBy } from '../../common/group-by.js';
import { FEWEST_PEERS, type RoleFit } from '../../common/readings/period-fits.js';

/** One rep's closed periods, and the job role the rep has now. */
export interface TrainedRep extends RepHistory {
  readonly jobRole: string | null;
}

/**
 * Learns from closed periods: once for the whole organisation (role ''), and for each job role of five reps or more,
 * whose shape leans on the organisation's.
 */
export function fitRoles(metric: MetricDefinition, grain: Grain, reps: readonly TrainedRep[]): RoleFit[] {
  const org = fitOne('', metric, grain, reps);
  const roles = groupBy(reps, ({ jobRole }) => jobRole ?? '');
  const own = [...roles]
    .filter(([role, peers]) => role !== '' && peers.length >= FEWEST_PEERS && peers.length < reps.length)
    .map(([role, peers]) => fitOne(role, metric, grain, peers, org.shape));
  return [org, ...own];
}

function fitOne(
  role: string,
  metric: MetricDefinition,
  grain: Grain,
  reps: readonly TrainedRep[],
  orgShape?: Shape,
): RoleFit {
  const shape = learnShape({ grain, periods: together(reps), orgShape });
  const kind = metric.unit === 'money' ? 'amounts' : 'counts';
  return { role, shape, landing: fitLanding({ kind, reps, shape }) };
}

/** The periods of all reps added up: a shape is learned from totals, never from one rep's few deals. */
function together(reps: readonly TrainedRep[]): ShapePeriod[] {
  const byStart = groupBy(
    reps.flatMap(({ periods }) => periods),
    ({ start }) => start,
  );
  return [...byStart].sort(([a], [b]) => (a < b ? -1 : 1)).map(([start, parts]) => addUp(start, parts));
}

function addUp(start: string, parts: readonly LandingPeriod[]): ShapePeriod {
  const length = Math.max(...parts.map(({ capacity }) => capacity.length));
  const values = new Array<number | null>(length).fill(null);
  const capacity = new Float64Array(length);
  const counts = new Array<number>(length).fill(0);
  for (const part of parts) {
    for (let day = 0; day < length; day++) {
      const value = part.values[day] ?? null;
      // Who has no data on a day is no part of what the day could bring either.
      if (value === null) continue;
      values[day] = (values[day] ?? 0) + value;
      capacity[day] = (capacity[day] ?? 0) + (part.capacity[day] ?? 0);
      counts[day] = (counts[day] ?? 0) + (part.counts?.[day] ?? 0);
    }
  }
  const amounts = parts.some((part) => part.counts !== undefined);
  return { start, values, capacity, ...(amounts ? { counts } : {}) };
}
