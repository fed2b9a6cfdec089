import {
  chooseQuota,
  explainLanding,
  explainQuota,
  explainReading,
  isCumulative,
  levelQuotaFor,
  type Explanation,
  type QuotaOfPeriod,
  type QuotaRow,
  type RepLanding,
} from '@paceline/metrics';
import { capacityOf } from '../../common/readings/capacity-of.js';
import { isStanding, type ReadingQuestion, type RepReading } from '../../common/readings/rep-reading.js';

/** How the numbers of a rep's pace came about: quota, reading, landing. */
export function paceMath(
  read: RepReading,
  question: ReadingQuestion,
  landed: RepLanding | null,
): Explanation[] {
  const { metric, thresholds } = question;
  const { reading } = read;
  const { gone, left } = capacityOf(read, question);
  return [
    quotaMath(read, question),
    ...explainReading(reading, {
      unit: metric.unit,
      direction: metric.direction,
      cumulative: isCumulative(metric),
      capacityGone: gone,
      capacityLeft: left,
      thresholds,
    }),
    ...(landed ? explainLanding(landed, { unit: metric.unit, quota: reading.quota }) : []),
  ];
}

function quotaMath({ rep, reading }: RepReading, { metric, period }: ReadingQuestion): Explanation {
  const rows = rep.quotas.get(metric.id) ?? [];
  const { quota, used } = isStanding(metric)
    ? { quota: levelQuotaFor(period, rows), used: rows }
    : chosen(chooseQuota(period, rows, rep.whole));
  const math = explainQuota({ ...quota, amount: reading.quota }, used, metric.unit);
  if (rep.capacity === rep.whole) return math;
  const part = 'Of it counts what falls due on the days in teams that you see.';
  return { ...math, note: math.note === undefined ? part : `${math.note} ${part}` };
}

const chosen = ({ used, ...quota }: QuotaOfPeriod & { readonly used: readonly QuotaRow[] }) => ({
  quota,
  used,
});
