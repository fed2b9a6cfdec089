import { Injectable } from '@nestjs/common';
import {
  addDays,
  BUILT_IN_METRICS,
  earlierDay,
  periodOf,
  periodsBetween,
  type MetricDefinition,
  type Period,
} from '@paceline/metrics';
import { DataSource } from 'typeorm';
import { loadLastCoveredDay } from '../../common/facts/coverage.query.js';
import { loadMetricUse } from '../../common/facts/metric-use.query.js';
import { calendarOf } from '../../common/period-calendar.js';
import { SettingsService } from '../settings/settings.service.js';
import { isFitted } from './fits.service.js';
import type { QuotaSource } from './scored-period.js';
import { closedBefore } from './training.service.js';

export const CARD_GRAINS = ['month', 'quarter'] as const;
export type CardGrain = (typeof CARD_GRAINS)[number];

/** Which metrics and closed periods there are to play again. */
@Injectable()
export class BacktestChoiceService {
  constructor(
    private readonly db: DataSource,
    private readonly settings: SettingsService,
  ) {}

  /** The metrics that odds are given of: with data, and with quotas unless those are made up. */
  async metrics(quota: QuotaSource): Promise<MetricDefinition[]> {
    const use = await loadMetricUse(this.db, { teamIds: null, repId: null });
    return BUILT_IN_METRICS.filter(
      (metric) =>
        isFitted(metric, { grain: 'month' }) &&
        use.data.has(metric.id) &&
        (quota === 'synthetic' || use.quota.has(metric.id)),
    );
  }

  /**
   * The closed periods of a grain, oldest first: over, and with data to their end.
   * @param from first and last day of interest; left out: the last year of months, two of quarters
   */
  async closed(grain: CardGrain, from?: string, to?: string): Promise<Period[]> {
    const [settings, today] = await Promise.all([this.settings.get(), this.settings.today()]);
    const covered = await loadLastCoveredDay(this.db, null, addDays(today, -1));
    if (covered === null) return [];
    const calendar = calendarOf(settings);
    const last = earlierDay(covered, to ?? covered);
    const isClosed = ({ end }: Period): boolean => end <= covered;
    if (from !== undefined) return periodsBetween(from, last, grain, calendar).filter(isClosed);
    // The day after a closed period's last lies in the one that is open: those before it are closed.
    return closedBefore(periodOf(addDays(last, 1), grain, calendar), calendar);
  }
}
