import { daysBetween, dayShares, landingBand, type BandPoint, type RepLanding } from '@paceline/metrics';
import { shapedDays } from '../../common/readings/rep-landing.js';
import type { ReadingQuestion, RepReading } from '../../common/readings/rep-reading.js';

/** Sums of shares end a hair off. */
const ROUNDING = 1e-9;

/**
 * Where a rep's total is likely to stand on each day from the last one counted to the period's end, by index in the
 * period; days before have none.
 */
export function likelyDays(
  read: RepReading,
  question: ReadingQuestion,
  landed: RepLanding | null,
): (BandPoint | null)[] {
  const none = Array.from(read.capacity, () => null);
  const fit = question.fits?.of(read.rep.jobRole);
  if (!question.fits || !fit || landed === null || read.reading.coveredTo === null) return none;
  const days = shapedDays(read, question, question.fits, fit);
  if (days === null) return none;
  const through = daysBetween(question.period.start, read.reading.coveredTo);
  const shares = dayShares(read.capacity, days.weights);
  const left = 1 - days.progress;
  let done = 0;
  const parts = Array.from(shares, (share) => {
    done += share;
    if (done >= 1 - ROUNDING) return 1;
    return left > 0 ? Math.max(0, (done - days.progress) / left) : 1;
  });
  // The last day counted is where the actual stands: the band opens from there.
  const band = landingBand(fit.landing, landed, [0, ...parts.slice(through + 1)]);
  return none.map((_, index) => (index < through ? null : (band[index - through] ?? null)));
}
