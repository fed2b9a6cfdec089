import { Injectable } from '@nestjs/common';
import { isCumulative, type MetricDefinition, type Period } from '@paceline/metrics';
import { DataSource } from 'typeorm';
import { loadDataVersion } from '../../common/facts/versions.query.js';
import { calendarOf } from '../../common/period-calendar.js';
import { PeriodFits, type RoleFit } from '../../common/readings/period-fits.js';
import { SettingsService } from '../settings/settings.service.js';
import { fitRoles } from './fit-roles.js';
import { findFitVersions, fitInputs, loadFits, writeFits, type FitKey } from './fits.query.js';
import { closedBefore, TrainingService } from './training.service.js';

const GRAINS = new Set(['month', 'quarter']);
/** Fits kept in memory: some metrics of some periods; the oldest goes first. */
const KEPT = 60;

/** Whether a metric's periods can be learned from: running totals of things or money, by month or quarter. */
export const isFitted = (metric: MetricDefinition, { grain }: Pick<Period, 'grain'>): boolean =>
  GRAINS.has(grain) && isCumulative(metric) && (metric.unit === 'count' || metric.unit === 'money');

/** What closed periods say about the next one: kept in the database, learned anew when what they rest on has changed. */
@Injectable()
export class FitsService {
  private readonly kept = new Map<string, { ids: string; fits: PeriodFits }>();

  constructor(
    private readonly db: DataSource,
    private readonly training: TrainingService,
    private readonly settings: SettingsService,
  ) {}

  /**
   * The fits of a metric and period, as they stand: also while newer facts wait to be learned from. Those of a period
   * that nobody asked for yet are learned at once. Null for metrics and grains that have none.
   */
  async of(metric: MetricDefinition, period: Period): Promise<PeriodFits | null> {
    if (!isFitted(metric, period)) return null;
    return (await this.stored(metric, period)) ?? this.learn(metric, period);
  }

  /** Learns anew if facts, people or calendars before the period have changed. @returns whether it did */
  async refresh(metric: MetricDefinition, period: Period): Promise<boolean> {
    if (!isFitted(metric, period)) return false;
    const [versions, inputs] = await Promise.all([
      findFitVersions(this.db, keyOf(metric, period)),
      this.inputs(metric, period),
    ]);
    if (versions[0]?.inputs === inputs) return false;
    await this.learn(metric, period);
    return true;
  }

  private async stored(metric: MetricDefinition, period: Period): Promise<PeriodFits | null> {
    const key = keyOf(metric, period);
    const versions = await findFitVersions(this.db, key);
    if (versions.length === 0) return null;
    const ids = versions.map(({ id }) => id).join(',');
    const name = `${key.metricId}/${key.grain}/${key.start}`;
    const known = this.kept.get(name);
    if (known?.ids === ids) return known.fits;
    const rows = await loadFits(
      this.db,
      versions.map(({ id }) => id),
    );
    // Replaced between the two questions: the next request finds the new ones.
    const fits = new PeriodFits(rows.map(({ params }) => params as RoleFit));
    this.keep(name, ids, fits);
    return fits;
  }

  private async learn(metric: MetricDefinition, period: Period): Promise<PeriodFits> {
    const calendar = calendarOf(await this.settings.get());
    const version = await loadDataVersion(this.db);
    const inputs = await this.inputs(metric, period);
    const periods = closedBefore(period, calendar);
    const fits = fitRoles(metric, period.grain, await this.training.load(metric, period, periods));
    await writeFits(
      this.db,
      keyOf(metric, period),
      inputs,
      version,
      fits.map((fit) => ({ role: fit.role, params: fit })),
    );
    return new PeriodFits(fits);
  }

  private async inputs(metric: MetricDefinition, period: Period): Promise<string> {
    const settings = await this.settings.get();
    const calendar = calendarOf(settings);
    const first = closedBefore(period, calendar)[0]?.start ?? period.start;
    const facts = await fitInputs(this.db, [metric.id], first, period.start);
    return [facts, JSON.stringify(calendar), settings.workingWeekdays.join('')].join('/');
  }

  private keep(name: string, ids: string, fits: PeriodFits): void {
    this.kept.delete(name);
    this.kept.set(name, { ids, fits });
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
  }
}

const keyOf = (metric: MetricDefinition, period: Period): FitKey => ({
  metricId: metric.id,
  grain: period.grain,
  start: period.start,
});
