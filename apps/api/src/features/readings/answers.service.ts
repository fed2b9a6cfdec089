import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { loadVersions } from '../../common/facts/versions.query.js';
import { ScopeService } from '../../common/scope.service.js';
import type { Scope } from '../../common/scope.query.js';
import type { Viewer } from '../../common/viewer.js';
import { computation, type Computation } from '../../workers/computation.js';
import { WorkersService } from '../../workers/workers.service.js';
import { SettingsService } from '../settings/settings.service.js';
import { AnswerCache } from './answer-cache.js';
import { readyAnswer, sendAnswer, type ReadyAnswer } from './ready-answer.js';

/** What a page asks, as its request class has checked it. */
interface PageQuery {
  readonly team?: number;
}

/** A request and where its answer goes. */
interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

/** A page, and what it is told about its asker: not who, but what this viewer may see. */
type Page<Query> = Computation<{ scope: Scope; query: Query }, ReadyAnswer>;

const KEPT_BYTES = 48 * 1024 * 1024;

/** Names a page. `const TODAY = page<PeriodQuery>('today')` */
export const page = <Query extends object>(name: string): Page<Query> => computation(name);

/**
 * Pages that are worked out beside the HTTP thread. This thread checks what the viewer may see, looks whether the
 * answer is known already, and sends bytes. An answer is kept under all that it depends on: page, scope, question,
 * versions of the data, day; the key's hash is its ETag, so that a browser that has it gets no second copy.
 */
@Injectable()
export class AnswersService {
  private readonly kept = new AnswerCache(KEPT_BYTES);
  private readonly underway = new Map<string, Promise<ReadyAnswer>>();
  /** Another start may be another program: its answers are not this one's. */
  private readonly start = randomUUID();

  constructor(
    private readonly db: DataSource,
    private readonly scopes: ScopeService,
    private readonly settings: SettingsService,
    private readonly workers: WorkersService,
  ) {}

  /** Says how a page is worked out. To be called while the application is built (onModuleInit). */
  register<Query extends object>(
    page: Page<Query>,
    work: (scope: Scope, query: Query) => Promise<object>,
  ): void {
    this.workers.register(page, async ({ scope, query }) => {
      this.settings.forget();
      return readyAnswer(await work(scope, query));
    });
  }

  /** Answers a request. A foreign team is not found, whatever is known about it. */
  async send<Query extends PageQuery>(
    page: Page<Query>,
    viewer: Viewer,
    query: Query,
    exchange: Exchange,
  ): Promise<void> {
    await this.sendWithin(page, await this.scopes.scopeOf(viewer, query.team), query, exchange);
  }

  /** The same within a scope that the caller has checked. */
  async sendWithin<Query extends object>(
    page: Page<Query>,
    scope: Scope,
    query: Query,
    { request, response }: Exchange,
  ): Promise<void> {
    const [versions, today] = await Promise.all([loadVersions(this.db), this.settings.today()]);
    const key = hashOf([this.start, page.name, scope, Object.entries(query).sort(), versions, today]);
    response.set({ ETag: `W/"${key}"`, 'Cache-Control': 'private, no-cache', Vary: 'Accept-Encoding' });
    if (request.fresh) return void response.status(304).end();
    sendAnswer(request, response, this.kept.get(key) ?? (await this.workOut(page, { scope, query }, key)));
  }

  /** Who asks the same at the same time gets the same answer. */
  private workOut<Query extends object>(
    page: Page<Query>,
    input: { scope: Scope; query: Query },
    key: string,
  ): Promise<ReadyAnswer> {
    const begun = this.underway.get(key);
    if (begun) return begun;
    const answer = this.workers.run(page, { ...input, query: { ...input.query } });
    this.underway.set(key, answer);
    const done = (): void => void this.underway.delete(key);
    answer.then((ready) => this.kept.put(key, ready)).then(done, done);
    return answer;
  }
}

const hashOf = (key: unknown): string => createHash('sha256').update(JSON.stringify(key)).digest('base64url');
