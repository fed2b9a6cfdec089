import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound } from '../../common/coded-error.js';
import { env } from '../../config/env.js';
import { AccountsService } from '../auth/accounts.service.js';
import { AuditService } from '../audit/audit.service.js';
import { SettingsService } from '../settings/settings.service.js';
import type { CompanyOptions } from './company/company.types.js';
import { prepareBeside } from './files/prepare-beside.js';
import type { Prepared } from './files/prepare.js';
import { emptyEverything, findStoredNames } from './remove-sample.query.js';
import { addSampleAccounts } from './sample-accounts.js';
import { SampleImporter } from './sample-importer.js';
import { noSample, realData, sampleFailed, sampleLoading, sampleThere } from './sample.errors.js';
import * as stored from './sample.query.js';

/** What a load tells while it goes on. */
export type Tell = (line: string) => void;

/** Loads an invented company through the real import, and takes it away again without a trace. */
@Injectable()
export class SampleService {
  private readonly logger = new Logger('Sample');

  constructor(
    private readonly db: DataSource,
    private readonly settings: SettingsService,
    private readonly accounts: AccountsService,
    private readonly audit: AuditService,
    private readonly importer: SampleImporter,
  ) {}

  /** Reserves the database for the sample: from now on it is "loading". Refuses where real data is. */
  async begin(userId: number | null): Promise<void> {
    await this.db.transaction(async (manager) => {
      await stored.lockSample(manager);
      const sample = await stored.findSample(manager);
      if (sample?.state === 'loading') throw sampleLoading();
      if (sample?.state === 'loaded') throw sampleThere();
      if (await stored.hasRealData(manager)) throw realData();
      const before = await stored.findOrganisation(manager);
      await stored.storeSample(manager, { state: 'loading', error: null, before });
      await this.audit.record(manager, { userId, action: 'sample.load' });
    });
  }

  /** Does what `begin` has announced. When it fails, everything is taken away again and the sample says why. */
  async load(
    options: CompanyOptions,
    truth: string | null = null,
    tell: Tell = () => undefined,
  ): Promise<void> {
    const folder = await this.folder();
    const lock = this.db.createQueryRunner();
    try {
      await stored.takeLoaderLock(lock);
      const prepared = await prepareBeside({ options, folder, withYesterday: false, truth });
      tell(
        `${prepared.files.reduce((sum, file) => sum + file.rows, 0)} rows in ${prepared.files.length} files written`,
      );
      await this.importer.importAll(prepared.files);
      await this.finish(prepared);
    } catch (error) {
      await this.fail(error);
      throw error;
    } finally {
      await stored.giveLoaderLock(lock);
      await lock.release();
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** Starts loading and comes back at once; how it goes is told by the session. */
  async loadLater(userId: number, options: CompanyOptions): Promise<void> {
    await this.begin(userId);
    this.load(options).catch((error: unknown) => this.logger.error(error));
  }

  /** Takes everything away that the sample and anybody since brought in. */
  async remove(userId: number | null): Promise<void> {
    await this.empty(async (state) => {
      if (state === null) throw noSample();
      if (state.state === 'loading') throw sampleLoading();
    }, userId);
  }

  /** Yesterday's late calls, to try the upload with. */
  async yesterday(): Promise<string> {
    const sample = await stored.findSample(this.db);
    const text = sample?.state === 'loaded' ? await stored.findYesterday(this.db) : null;
    if (text === null) throw notFound();
    return text;
  }

  /** Takes away what a load left behind whose process was stopped in the middle; not what another one is loading now. */
  async clearInterrupted(): Promise<void> {
    const sample = await stored.findSample(this.db);
    if (sample?.state !== 'loading' || (await stored.someoneLoads(this.db))) return;
    await this.fail(new Error('The server was stopped meanwhile. Load it again.'));
  }

  private async finish(prepared: Prepared): Promise<void> {
    await this.db.transaction(async (manager) => {
      await addSampleAccounts(manager, this.accounts, prepared);
      const { goal, year } = prepared;
      const million = (goal / 1e6).toFixed(1);
      const text = `Win $${million} million in ${year} and keep every customer we win.`;
      const vision = { text, metric: 'bookings', amount: goal * 100, period: String(year) };
      await this.settings.write(manager, { name: 'Brightwater', vision, currency: 'USD' });
      await stored.storeYesterday(manager, prepared.yesterday);
      const sample = await stored.findSample(manager);
      await stored.storeSample(manager, { state: 'loaded', error: null, before: sample?.before ?? null });
    });
  }

  private async fail(error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    await this.empty(async () => undefined, null);
    await stored.storeSample(this.db, { state: null, error: sampleFailed(reason).message, before: null });
  }

  private async empty(
    check: (sample: stored.StoredSample | null) => Promise<void>,
    userId: number | null,
  ): Promise<void> {
    const names = await this.db.transaction(async (manager) => {
      await stored.lockSample(manager);
      const sample = await stored.findSample(manager);
      await check(sample);
      const files = await findStoredNames(manager);
      await emptyEverything(manager, sample?.before ?? null);
      await this.audit.record(manager, { userId, action: 'sample.remove' });
      return files;
    });
    await this.importer.forgetFiles(names);
  }

  private async folder(): Promise<string> {
    await mkdir(env().dataDir, { recursive: true });
    return mkdtemp(join(env().dataDir, 'sample-'));
  }
}
