import { dayNumbers, median, ratioPrior, type MetricDefinition, type RatioCheck } from '@paceline/metrics';
import type { RepFacts } from '../../common/readings/rep-facts.js';
import { valueOn } from '../../common/readings/world-window.js';
import { covers } from '../../common/readings/coverage-index.js';
import { trailingSums, type FlagSpan } from './flag-facts.js';

/** A conversion is judged over so many days. */
const WINDOW = 180;

interface Record {
  readonly successes: Float64Array;
  readonly trials: Float64Array;
}

/**
 * The conversion of each rep of a role up to each day of the span, beside what the role makes likely and the work the
 * others put in; null on days before the rep's first trial.
 */
export function ratioChecks(
  peers: readonly RepFacts[],
  ratio: MetricDefinition,
  span: FlagSpan,
): Map<number, (RatioCheck | null)[]> {
  const days = dayNumbers(span.from, span.asOf);
  const records = peers.map((rep): Record => {
    const sum = (keys: readonly string[]) => trailingSums(summed(rep, ratio, keys, days), span, WINDOW);
    return { successes: sum(ratio.numerator), trials: sum(ratio.denominator) };
  });
  const found = peers.map((): (RatioCheck | null)[] => []);
  for (let index = 0; index < (records[0]?.trials.length ?? 0); index++) {
    const at = records.map(({ successes, trials }) => ({
      successes: Math.min(successes[index] ?? 0, trials[index] ?? 0),
      trials: trials[index] ?? 0,
    }));
    const prior = ratioPrior(at);
    const teamActivity = median(at.map(({ trials }) => trials)) ?? 0;
    at.forEach((record, rep) => {
      const check =
        prior && record.trials > 0 ? { ...record, activity: record.trials, teamActivity, prior } : null;
      found[rep]?.push(check);
    });
  }
  return new Map(peers.map((rep, index) => [rep.person.id, found[index] ?? []]));
}

function summed(
  rep: RepFacts,
  ratio: MetricDefinition,
  keys: readonly string[],
  days: readonly number[],
): (number | null)[] {
  const ranges = rep.coverage(ratio);
  return days.map((day) =>
    covers(ranges, day) ? keys.reduce((sum, key) => sum + valueOn(rep.series.get(key), day), 0) : null,
  );
}
