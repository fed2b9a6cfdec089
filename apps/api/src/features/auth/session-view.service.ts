import { Injectable } from '@nestjs/common';
import { BUILT_IN_METRICS } from '@paceline/metrics';
import { DataSource } from 'typeorm';
import { SettingsService } from '../settings/settings.service.js';
import { TeamsService } from '../teams/teams.service.js';
import { landingOf } from './landing.js';
import { findSampleState, findSampleUsers, findSessionUser, hasData } from './session-view.query.js';
import type { SessionRow } from './session.query.js';
import type { SessionResponse, ViewAsResponse } from './session.response.js';
import { SessionService } from './session.service.js';
import { SetupService } from './setup.service.js';
import { viewerOf } from './viewer-of.js';

/** Answers "who am I, and what is there for me": all that the frame of the pages needs. */
@Injectable()
export class SessionViewService {
  constructor(
    private readonly db: DataSource,
    private readonly sessions: SessionService,
    private readonly setup: SetupService,
    private readonly settings: SettingsService,
    private readonly teams: TeamsService,
  ) {}

  /** For the holder of a session's token; null or a dead token gets the answer of one who is signed out. */
  async view(token: string | null): Promise<SessionResponse> {
    const session = token === null ? null : await this.sessions.find(token);
    return session === null ? this.signedOut() : this.signedIn(session);
  }

  /** Signed out, nobody learns about the organisation more than its language. */
  private async signedOut(): Promise<SessionResponse> {
    const [setupNeeded, settings] = await Promise.all([this.setup.needed(), this.settings.get()]);
    const { currency, locale, fiscalStartMonth, yearNamedAfter, weeks } = settings;
    return {
      setupNeeded,
      user: null,
      viewAs: null,
      landing: null,
      sample: { loaded: false, loading: false, error: null },
      organisation: {
        currency,
        locale,
        fiscalStartMonth,
        yearNamedAfter,
        weeks,
        vision: null,
        today: await this.settings.today(),
        hasData: false,
      },
      teams: [],
      metrics: [],
    };
  }

  private async signedIn(session: SessionRow): Promise<SessionResponse> {
    // Read first: once it says "loaded", all that is read after it is of the whole company.
    const sample = await findSampleState(this.db);
    const [user, data, settings, today, teams] = await Promise.all([
      findSessionUser(this.db, session.userId),
      hasData(this.db),
      this.settings.get(),
      this.settings.today(),
      this.teams.visible(viewerOf(session)),
    ]);
    const { currency, locale, fiscalStartMonth, yearNamedAfter, weeks, vision } = settings;
    const loaded = sample.state === 'loaded';
    return {
      setupNeeded: false,
      user,
      viewAs: loaded ? await this.viewAs(session) : null,
      landing: landingOf(session, data),
      sample: { loaded, loading: sample.state === 'loading', error: sample.error },
      organisation: {
        currency,
        locale,
        fiscalStartMonth,
        yearNamedAfter,
        weeks,
        vision: vision?.text ?? null,
        today,
        hasData: data,
      },
      teams,
      metrics: offeredMetrics(),
    };
  }

  private async viewAs({ trueRole, trueUserId, userId }: SessionRow): Promise<ViewAsResponse | null> {
    if (trueRole !== 'admin') return null;
    return { choices: await findSampleUsers(this.db), actingAs: userId === trueUserId ? null : userId };
  }
}

const offeredMetrics = () =>
  BUILT_IN_METRICS.filter((metric) => !metric.hidden).map(({ key, name, unit, direction, stage }) => ({
    key,
    name,
    unit,
    direction,
    stage,
  }));
