import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, BUILT_IN_METRICS, isCumulative, periodOf, previousPeriod } from '@paceline/metrics';
import { DataSource } from 'typeorm';
import { loadLastCoveredDay } from '../../common/facts/coverage.query.js';
import { loadMetricUse } from '../../common/facts/metric-use.query.js';
import { moveDerivedVersion } from '../../common/facts/versions.query.js';
import { WorldService } from '../../common/readings/world.service.js';
import { JobsService } from '../../jobs/jobs.service.js';
import { computation } from '../../workers/computation.js';
import { WorkersService } from '../../workers/workers.service.js';
import { SettingsService } from '../settings/settings.service.js';
import { lockFlags, writeFlags, type FoldedFlag } from './flag-refresh.query.js';
import { foldFlags } from './fold-flags.js';

const REFRESH = computation<null, void>('flags.refresh');
const EVERYTHING = { teamIds: null, repId: null };

/** Raises, clears and withdraws flags: a fold over the closed days, so that doing it twice changes nothing. */
@Injectable()
export class FlagRefreshService implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly worlds: WorldService,
    private readonly settings: SettingsService,
    private readonly jobs: JobsService,
    private readonly workers: WorkersService,
  ) {}

  onModuleInit(): void {
    this.workers.register(REFRESH, () => this.refresh());
    this.jobs.register(REFRESH.name, (_, signal) =>
      this.workers.run(REFRESH, null, { urgency: 'job', signal }),
    );
  }

  /** Looks at the quarter of the last closed day and the one before, with the months in them. */
  async refresh(): Promise<void> {
    const [settings, today] = await Promise.all([this.settings.get(), this.settings.today()]);
    const yesterday = addDays(today, -1);
    const covered = await loadLastCoveredDay(this.db, null, yesterday);
    const calendar = { fiscalStartMonth: settings.fiscalStartMonth };
    const current = periodOf(covered ?? yesterday, 'quarter', calendar);
    const since = previousPeriod(current, calendar).start;
    await this.db.transaction(async (manager) => {
      await lockFlags(manager);
      const { quota } = await loadMetricUse(manager, EVERYTHING);
      const metrics = BUILT_IN_METRICS.filter((metric) => quota.has(metric.id) && isCumulative(metric));
      const days = { from: since, to: current.end };
      const world = await this.worlds.load({
        scope: EVERYTHING,
        weekdays: settings.workingWeekdays,
        people: days,
        asOf: covered ?? yesterday,
        totals: [{ metrics, days }],
        quotasOf: metrics,
      });
      const flags: FoldedFlag[] = [];
      for (const rep of world.reps) {
        if (covered !== null) flags.push(...foldFlags(rep, metrics, { since, asOf: covered }));
      }
      await writeFlags(manager, flags, since);
      await moveDerivedVersion(manager);
    });
  }
}
