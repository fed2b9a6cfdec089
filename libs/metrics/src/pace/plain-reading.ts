import { plainMeasure } from '../measure/plain-measure.js';
import type { PlainReading, Reading } from './reading.js';

/** A reading as it travels in JSON: every measure as { value, reason }. Fields beyond a `Reading` are left out. */
export function plainReading(reading: Reading): PlainReading {
  return {
    actual: plainMeasure(reading.actual),
    quota: plainMeasure(reading.quota),
    attainment: plainMeasure(reading.attainment),
    progress: plainMeasure(reading.progress),
    expected: plainMeasure(reading.expected),
    gap: plainMeasure(reading.gap),
    gapToQuota: plainMeasure(reading.gapToQuota),
    stillNeeded: plainMeasure(reading.stillNeeded),
    paceIndex: plainMeasure(reading.paceIndex),
    requiredPerDay: plainMeasure(reading.requiredPerDay),
    currentPerDay: plainMeasure(reading.currentPerDay),
    requiredLift: plainMeasure(reading.requiredLift),
    status: reading.status,
    coveredTo: reading.coveredTo,
  };
}
