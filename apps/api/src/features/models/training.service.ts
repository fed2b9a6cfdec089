import { Injectable } from '@nestjs/common';
import {
  addDays,
  previousPeriod,
  type MetricDefinition,
  type Period,
  type PeriodCalendar,
} from '@paceline/metrics';
import { DataSource } from 'typeorm';
import { loadRepMoments } from '../../common/facts/moments.query.js';
import { WorldService } from '../../common/readings/world.service.js';
import { SettingsService } from '../settings/settings.service.js';
import type { TrainedRep } from './fit-roles.js';
import { momentsByRep, trainedReps } from './training.js';

/** How many closed periods are learned from: a year of months, two of quarters. */
const CLOSED_PERIODS: Readonly<Record<string, number>> = { month: 12, quarter: 8 };

/** The closed periods before one, oldest first. */
export function closedBefore(period: Period, calendar: PeriodCalendar): Period[] {
  const periods: Period[] = [];
  let before = period;
  for (let left = CLOSED_PERIODS[period.grain] ?? 0; left > 0; left--) {
    before = previousPeriod(before, calendar);
    periods.unshift(before);
  }
  return periods;
}

/** Loads what is learned from: all reps' closed periods of one metric. */
@Injectable()
export class TrainingService {
  constructor(
    private readonly db: DataSource,
    private readonly worlds: WorldService,
    private readonly settings: SettingsService,
  ) {}

  async load(metric: MetricDefinition, period: Period, periods: readonly Period[]): Promise<TrainedRep[]> {
    const settings = await this.settings.get();
    const days = { from: periods[0]?.start ?? period.start, to: addDays(period.start, -1) };
    const world = await this.worlds.load({
      scope: { teamIds: null, repId: null },
      settings,
      people: days,
      // The role of now: who was promoted is read with the new peers.
      asOf: period.end,
      totals: [{ metrics: [metric], days }],
      quotasOf: [],
    });
    const repIds = world.reps.map(({ person }) => person.id);
    const moments =
      metric.unit === 'money'
        ? momentsByRep(await loadRepMoments(this.db, { repIds, metricIds: [metric.id], ...days }), days.from)
        : null;
    return trainedReps(world.reps, metric, periods, moments);
  }
}
