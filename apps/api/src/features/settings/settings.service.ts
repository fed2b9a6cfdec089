import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Queryable } from '../../common/queryable.js';
import type { Viewer } from '../../common/viewer.js';
import { AuditService } from '../audit/audit.service.js';
import { DEFAULT_SETTINGS, type OrganisationSettings } from './organisation-settings.js';
import { thresholdsInWrongOrder, unknownMetric } from './settings.errors.js';
import { findSettings, mergeSettings, metricExists } from './settings.query.js';

export type { OrganisationSettings } from './organisation-settings.js';

const CACHED_FOR_MS = 1000;

/** The settings of the organisation, with the defaults where nothing was set. */
@Injectable()
export class SettingsService {
  private cached: { at: number; settings: OrganisationSettings } | undefined;

  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** All settings; at most a second old, so that other processes' changes are seen. */
  async get(): Promise<OrganisationSettings> {
    if (this.cached && Date.now() - this.cached.at < CACHED_FOR_MS) return this.cached.settings;
    const settings = { ...DEFAULT_SETTINGS, ...(await findSettings(this.db)) } as OrganisationSettings;
    this.cached = { at: Date.now(), settings };
    return settings;
  }

  /** Has the next one who asks read the settings anew. */
  forget(): void {
    this.cached = undefined;
  }

  /** Today's day ('2026-11-23') in the organisation's zone. */
  async today(now = new Date()): Promise<string> {
    return dayIn((await this.get()).zone, now);
  }

  /** Changes what is named and leaves the rest; refuses what would make no sense together. */
  async change(viewer: Viewer, changed: Partial<OrganisationSettings>): Promise<OrganisationSettings> {
    const { thresholds: given, vision } = changed;
    if (given && !(given.watch <= given.onPace && given.onPace <= given.ahead))
      throw thresholdsInWrongOrder();
    if (vision?.metric && !(await metricExists(this.db, vision.metric))) throw unknownMetric(vision.metric);
    await this.db.transaction(async (manager) => {
      await this.write(manager, changed);
      const detail = { changed };
      await this.audit.recordFor(manager, viewer, { action: 'settings.change', detail });
    });
    this.cached = undefined;
    return this.get();
  }

  /** Writes settings in another feature's transaction (the sample company's vision), without a check or an audit entry. */
  async write(manager: Queryable, changed: Partial<OrganisationSettings>): Promise<void> {
    await mergeSettings(manager, JSON.parse(JSON.stringify(changed)) as Record<string, unknown>);
    this.cached = undefined;
  }
}

/** The day that an instant falls on in a zone. Example: dayIn('America/New_York', 2026-03-31T03:30Z) is '2026-03-30'. */
export const dayIn = (zone: string, instant: Date): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(instant);
