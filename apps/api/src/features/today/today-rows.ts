import { dayNumber, nextStep, normalBand, plainMeasure, plainReading } from '@paceline/metrics';
import type { PeriodContext } from '../../common/readings/period-context.js';
import { lastWorkingDays } from '../../common/readings/period-days.js';
import type { RepFacts } from '../../common/readings/rep-facts.js';
import { landingNumbers } from '../../common/readings/plain-landing.js';
import type { ReadMember } from '../../common/readings/rep-landing.js';
import { dailyValues, dayActualOf, dayTargetOf } from '../../common/readings/rep-reading.js';
import { formattingOf } from '../../common/readings/formatting-of.js';
import type { World } from '../../common/readings/world.js';
import { compareReadings } from './compare-readings.js';
import type { TodayResponse } from './today.response.js';

const SPARK_DAYS = 20;
const BAND_DAYS = 40;

export interface RowsInput {
  readonly context: PeriodContext;
  readonly world: World;
  readonly members: readonly ReadMember[];
  /** The last working day counted. */
  readonly day: string;
}

/** One row per rep, furthest behind first, see `compareReadings`. */
export function todayRows({
  context,
  world,
  members,
  day: lastDay,
}: RowsInput): Pick<TodayResponse, 'sparkDays' | 'rows'> {
  const { metric, asOf } = context;
  const days = metric.stock ? [] : lastWorkingDays(world, asOf, BAND_DAYS);
  const numbers = days.map(dayNumber);
  const formatting = formattingOf(context);
  // Where nobody has a quota, one sentence on top says so, not every row.
  const hasQuotas = members.some(({ read }) => read.reading.quota.ok);
  const sorted = [...members].sort((a, b) => compareReadings(a.read, b.read, context));
  const rows = sorted.map(({ read: { rep, reading }, landing }) => {
    const values = dailyValues(rep, metric, numbers);
    return {
      rep: { id: rep.person.id, name: rep.person.name },
      team: rep.team,
      jobRole: rep.jobRole,
      reading: plainReading(reading),
      landing: landing && landingNumbers(landing),
      yesterday: {
        actual: plainMeasure(dayActualOf(rep, metric, lastDay)),
        target: plainMeasure(dayTargetOf(rep, metric, lastDay)),
      },
      spark: values.slice(-SPARK_DAYS),
      // From day to day a ratio of a few says nothing.
      band: metric.denominator.length > 0 ? null : normalBand(values),
      nextStep: hasQuotas ? nextStep(metric, reading, formatting) : null,
      absentOnDay: isAbsent(rep, lastDay),
    };
  });
  return { sparkDays: days.slice(-SPARK_DAYS), rows };
}

/** On leave the whole day, on a day that would be worked. */
function isAbsent(rep: RepFacts, day: string): boolean {
  return (rep.whole(day, day, 'employed')[0] ?? 0) > 0 && rep.whole(day, day)[0] === 0;
}
