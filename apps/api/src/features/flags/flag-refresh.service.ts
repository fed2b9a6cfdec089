import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  addDays,
  BUILT_IN_METRICS,
  diffFlags,
  periodOf,
  periodsBetween,
  previousPeriod,
  type FlagSpell,
  type Grain,
  type MetricDefinition,
  type Period,
} from '@paceline/metrics';
import { DataSource, type EntityManager } from 'typeorm';
import { loadLastCoveredDay } from '../../common/facts/coverage.query.js';
import { loadMetricUse } from '../../common/facts/metric-use.query.js';
import { moveDerivedVersion } from '../../common/facts/versions.query.js';
import { groupBy } from '../../common/group-by.js';
import { calendarOf } from '../../common/period-calendar.js';
import { countMetricOf } from '../../common/readings/rep-landing.js';
import type { World } from '../../common/readings/world.js';
import { WorldService } from '../../common/readings/world.service.js';
import { JobsService } from '../../jobs/jobs.service.js';
import { computation } from '../../workers/computation.js';
import { WorkersService } from '../../workers/workers.service.js';
import { FitsService } from '../models/fits.service.js';
import { SettingsService } from '../settings/settings.service.js';
import type { FlagSpan } from './flag-facts.js';
import { closeArrived, findArrivals } from './arrivals.query.js';
import { flagMetrics, type FlagMetrics } from './flag-metrics.js';
import {
  findAcknowledged,
  findFeeds,
  findKnownFlags,
  insertFlags,
  lockFlags,
  updateFlags,
  withdrawFlags,
} from './flag-refresh.query.js';
import { foldCompany, type FoldInput } from './fold-company.js';
import { seriesOf, type FoldedFlag, type KnownFlag } from './folded-flag.js';
import { silenceFlags } from './silence-flags.js';

const REFRESH = computation<null, void>('flags.refresh');
const EVERYTHING = { teamIds: null, repId: null };
/** What is usual is learned from half a year of weeks before. */
const BASELINE_DAYS = 26 * 7;

/** Raises, clears and withdraws flags: a fold over the closed days, so that doing it twice changes nothing. */
@Injectable()
export class FlagRefreshService implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly worlds: WorldService,
    private readonly settings: SettingsService,
    private readonly jobs: JobsService,
    private readonly workers: WorkersService,
    private readonly fits: FitsService,
  ) {}

  onModuleInit(): void {
    this.workers.register(REFRESH, () => this.refresh());
    this.jobs.register(REFRESH.name, async (_, signal) => {
      await this.workers.run(REFRESH, null, { urgency: 'job', signal });
      // What changed flags may have changed closed periods, and with them how good the odds have been.
      await this.jobs.enqueueOnceQuiet('cards.refresh');
    });
  }

  /** Looks at the quarter of the last closed day and the one before, with the months in them. */
  async refresh(): Promise<void> {
    const [settings, today] = await Promise.all([this.settings.get(), this.settings.today()]);
    const yesterday = addDays(today, -1);
    const asOf = (await loadLastCoveredDay(this.db, null, yesterday)) ?? yesterday;
    const calendar = calendarOf(settings);
    const current = periodOf(asOf, 'quarter', calendar);
    const since = previousPeriod(current, calendar).start;
    const span = { from: addDays(since, -BASELINE_DAYS), since, asOf };
    const metrics = flagMetrics(await loadMetricUse(this.db, EVERYTHING));
    const grains: Grain[] = ['month', 'quarter'];
    const periods = grains.flatMap((grain) => periodsBetween(since, asOf, grain, calendar));
    const judged = await this.withFits(metrics.quotas, periods);
    const world = await this.load(metrics, span, current.end);
    await this.db.transaction(async (manager) => {
      await lockFlags(manager);
      const folded = [
        ...foldCompany({
          reps: world.reps,
          metrics,
          span,
          calendar,
          daysPerWeek: settings.workingWeekdays.length,
          periods: judged,
          acknowledged: await this.acknowledged(manager, settings.zone),
        }),
        ...silenceFlags(world, await this.feeds(manager), span, yesterday, calendar),
      ];
      await write(manager, await findKnownFlags(manager, since), folded, settings.zone);
      await moveDerivedVersion(manager);
    });
  }

  private async withFits(
    metrics: readonly MetricDefinition[],
    periods: readonly Period[],
  ): Promise<FoldInput['periods']> {
    const judged: { metric: MetricDefinition; period: Period; fits: FoldInput['periods'][number]['fits'] }[] =
      [];
    for (const metric of metrics) {
      for (const period of periods) {
        await this.fits.refresh(metric, period);
        judged.push({ metric, period, fits: await this.fits.of(metric, period) });
      }
    }
    return judged;
  }

  private async load(metrics: FlagMetrics, span: FlagSpan, end: string): Promise<World> {
    const settings = await this.settings.get();
    const wanted = [...metrics.quotas, ...metrics.activities, ...metrics.ratios];
    const all = [...new Set([...wanted, ...metrics.quotas.flatMap(countMetricOf)])];
    return this.worlds.load({
      scope: EVERYTHING,
      settings,
      people: { from: span.since, to: end },
      asOf: span.asOf,
      totals: all.map((metric) => ({ metrics: [metric], days: { from: span.from, to: end } })),
      quotasOf: metrics.quotas,
      quotaDays: { from: span.since, to: end },
    });
  }

  private async acknowledged(manager: EntityManager, zone: string): Promise<FoldInput['acknowledged']> {
    const rows = groupBy(
      await findAcknowledged(manager, zone),
      ({ repId, metricId }) => `${repId}/${metricId}`,
    );
    return (repId, metricId) => rows.get(`${repId}/${metricId}`) ?? [];
  }

  private async feeds(manager: EntityManager): Promise<{ feedId: number; metric: MetricDefinition }[]> {
    const metrics = new Map(BUILT_IN_METRICS.map((metric) => [metric.id, metric]));
    return (await findFeeds(manager)).flatMap(({ feedId, metricId }) => {
      const metric = metrics.get(metricId);
      return metric ? [{ feedId, metric }] : [];
    });
  }
}

/** Opens, closes, keeps and withdraws: what people did about a flag stays with it. */
async function write(
  manager: EntityManager,
  known: readonly KnownFlag[],
  folded: readonly FoldedFlag[],
  zone: string,
): Promise<void> {
  const before = groupBy(known, (flag) => seriesOf(flag, flag.kind));
  const now = groupBy(folded, (flag) => seriesOf(flag, flag.spell.kind));
  const changes = [...new Set([...before.keys(), ...now.keys()])].map((series) => {
    const flags = new Map<FlagSpell, FoldedFlag>((now.get(series) ?? []).map((flag) => [flag.spell, flag]));
    const days = new Set([...flags.keys()].map(({ openedDay }) => openedDay));
    const standing = (before.get(series) ?? []).filter((flag) => !flag.arrived || days.has(flag.openedDay));
    const diff = diffFlags(standing, [...flags.keys()]);
    return { ...diff, opened: diff.opened.flatMap((spell) => flags.get(spell) ?? []) };
  });
  const gone = changes.flatMap(({ withdrawn }) => withdrawn);
  const arrivals = await findArrivals(
    manager,
    gone.map(({ id }) => id),
    zone,
  );
  await closeArrived(manager, arrivals);
  const arrived = new Set(arrivals.map(({ id }) => id));
  await withdrawFlags(
    manager,
    gone.filter(({ id }) => !arrived.has(id)),
  );
  await updateFlags(
    manager,
    changes.flatMap(({ closed, reopened, kept }) => [...closed, ...reopened, ...kept]),
  );
  await insertFlags(
    manager,
    changes.flatMap(({ opened }) => opened),
  );
}
