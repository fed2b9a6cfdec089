import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, metricByKey, type MetricDefinition, type Period } from '@paceline/metrics';
import { DataSource } from 'typeorm';
import { loadDataVersion } from '../../common/facts/versions.query.js';
import { calendarOf } from '../../common/period-calendar.js';
import { countMetricOf } from '../../common/readings/rep-landing.js';
import { JobsService } from '../../jobs/jobs.service.js';
import { computation } from '../../workers/computation.js';
import { WorkersService } from '../../workers/workers.service.js';
import { SettingsService } from '../settings/settings.service.js';
import { BacktestChoiceService, CARD_GRAINS, type CardGrain } from './backtest-choice.service.js';
import { BacktestService, POINTS } from './backtest.service.js';
import { dropOtherCards, findCard, quotaInputs, writeCard } from './cards.query.js';
import { fitInputs } from './fits.query.js';
import { closedBefore } from './training.service.js';

/** Counts up when the model or what is on a card changes: cards made before are old then. */
const CARD_VERSION = 1;

const MAKE = computation<{ readonly key: string; readonly grain: CardGrain }, void>('cards.make');
/** The job that follows the flags', which follows imports: flags are waited for, cards are not. */
const REFRESH_CARDS = 'cards.refresh';

/** Keeps a calibration card per metric: made anew when closed periods have changed, one metric at a time. */
@Injectable()
export class CardsService implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly settings: SettingsService,
    private readonly choice: BacktestChoiceService,
    private readonly backtests: BacktestService,
    private readonly jobs: JobsService,
    private readonly workers: WorkersService,
  ) {}

  onModuleInit(): void {
    this.workers.register(MAKE, async ({ key, grain }) => {
      this.settings.forget();
      const metric = metricByKey(key);
      if (metric) await this.refresh(metric, grain);
    });
    this.jobs.register(REFRESH_CARDS, (_, signal) => this.refreshAll(signal));
  }

  private async refreshAll(signal: AbortSignal): Promise<void> {
    const metrics = await this.choice.metrics('given');
    await dropOtherCards(
      this.db,
      metrics.map(({ id }) => id),
    );
    for (const { key } of metrics) {
      // One at a time, so that pages come in between.
      for (const grain of CARD_GRAINS)
        await this.workers.run(MAKE, { key, grain }, { urgency: 'job', signal });
    }
  }

  /** Makes a card anew if what it rests on has changed. @returns whether it did */
  async refresh(metric: MetricDefinition, grain: CardGrain): Promise<boolean> {
    const version = await loadDataVersion(this.db);
    const periods = await this.choice.closed(grain);
    const inputs = await this.inputs(metric, periods);
    const before = await findCard(this.db, metric.id, grain);
    if (before?.inputs === inputs) return false;
    const played = await this.backtests.run({ metric, periods, quota: 'given' });
    if (!played) return false;
    const { leftOut, card } = played;
    const stored = { periods: played.periods.map(({ key }) => key), leftOut, card };
    await writeCard(this.db, { metricId: metric.id, grain }, inputs, version, stored);
    return true;
  }

  /** A text that is another as soon as a card of these periods could be another. */
  private async inputs(metric: MetricDefinition, periods: readonly Period[]): Promise<string> {
    const settings = await this.settings.get();
    const calendar = calendarOf(settings);
    const [first, last] = [periods[0], periods.at(-1)];
    if (!first || !last) return '';
    const learnedFrom = closedBefore(first, calendar)[0]?.start ?? first.start;
    const ids = [metric, ...countMetricOf(metric)].map(({ id }) => id);
    const [facts, quotas] = await Promise.all([
      fitInputs(this.db, ids, learnedFrom, addDays(last.end, 1)),
      quotaInputs(this.db, metric.id, last.end),
    ]);
    const asked = [CARD_VERSION, POINTS.join(','), first.key, last.key, JSON.stringify(calendar)];
    return [
      ...asked,
      settings.workingWeekdays.join(''),
      JSON.stringify(settings.quotaPolicy),
      facts,
      quotas,
    ].join('/');
  }
}
