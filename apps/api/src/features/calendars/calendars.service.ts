import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { lockFacts, moveDataVersion } from '../../common/facts/facts-lock.query.js';
import type { Viewer } from '../../common/viewer.js';
import { JobsService } from '../../jobs/jobs.service.js';
import { AuditService } from '../audit/audit.service.js';
import { unknownRegion } from './calendars.errors.js';
import type { HolidayRegionResponse, HolidaysLoadedResponse } from './calendars.response.js';
import { loadRegions, removeHolidays, replaceHolidays } from './holidays.query.js';
import { regionHolidaysBeside } from './region-holidays-beside.js';

/** Public holidays by region: loaded once into the table that calendars are imported into, and read from there. */
@Injectable()
export class CalendarsService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly jobs: JobsService,
  ) {}

  regions(): Promise<HolidayRegionResponse[]> {
    return loadRegions(this.db);
  }

  /** Loads the holidays of a region, in place of those loaded before for these years. */
  async load(viewer: Viewer, text: string, years: readonly number[]): Promise<HolidaysLoadedResponse> {
    const region = text.trim().toUpperCase();
    const days = await regionHolidaysBeside(region, years);
    if (days === null) throw unknownRegion(text);
    await this.db.transaction(async (manager) => {
      await lockFacts(manager);
      const userId = viewer.userId === 0 ? null : viewer.userId;
      await replaceHolidays(manager, { region, years, userId }, days);
      await moveDataVersion(manager);
      const detail = { years, days: days.length };
      await this.audit.recordFor(manager, viewer, { action: 'holidays.load', subject: region, detail });
    });
    await this.jobs.enqueueOnceQuiet('flags.refresh');
    return { region, days: days.length, years: [...years] };
  }

  /** Takes the loaded holidays of a region back, as if they had never been loaded; imported ones stay. */
  async remove(viewer: Viewer, text: string): Promise<number> {
    const region = text.trim().toUpperCase();
    const removed = await this.db.transaction(async (manager) => {
      await lockFacts(manager);
      const days = await removeHolidays(manager, region);
      await moveDataVersion(manager);
      await this.audit.recordFor(manager, viewer, {
        action: 'holidays.remove',
        subject: region,
        detail: { days },
      });
      return days;
    });
    await this.jobs.enqueueOnceQuiet('flags.refresh');
    return removed;
  }
}
