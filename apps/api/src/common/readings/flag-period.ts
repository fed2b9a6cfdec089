import { daysBetween, workdays, workingDays, type Period } from '@paceline/metrics';
import type { PeriodRef } from '../shapes/refs.response.js';
import type { ReportSettings } from './period-context.js';

/** A period without anybody's holidays, as of the day that a flag's evidence is about. */
export function flagPeriod(
  { key, grain, start, end, label }: Period,
  evidence: { day: string },
  settings: Pick<ReportSettings, 'workingWeekdays'>,
): PeriodRef {
  const days = workdays(start, end, { weekdays: settings.workingWeekdays, holidays: new Map() });
  return {
    key,
    grain,
    start,
    end,
    label,
    workingDays: workingDays(days),
    closedWorkingDays: workingDays(days, 0, daysBetween(start, evidence.day)),
  };
}
