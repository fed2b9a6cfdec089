import { parseArgs } from 'node:util';
import { parsePeriod, type MetricDefinition, type Period } from '@paceline/metrics';
import type { INestApplicationContext } from '@nestjs/common';
import { CodedError } from '../common/coded-error.js';
import { calendarOf } from '../common/period-calendar.js';
import { requireMetric } from '../common/readings/metric-choice.js';
import {
  BacktestChoiceService,
  CARD_GRAINS,
  type CardGrain,
} from '../features/models/backtest-choice.service.js';
import { BacktestService, POINTS, type Backtest } from '../features/models/backtest.service.js';
import { isFitted } from '../features/models/fits.service.js';
import { QUOTA_SOURCES, type QuotaSource } from '../features/models/scored-period.js';
import { SettingsService } from '../features/settings/settings.service.js';
import { backtestReport } from './backtest-report.js';
import { say, withApp, type Command } from './command.js';

const USAGE =
  'backtest [--metric KEY] [--grain month|quarter] [--from PERIOD] [--to PERIOD] [--quota given|synthetic] [--json]';
const HELP = `Usage: paceline ${USAGE}

How good the odds have been on your own closed periods: each is played again at 25%, 50% and 75% of its working days,
with what was learned from periods before it only, and held against what came and against linear pace.
  --metric KEY    one metric, such as bookings (all that have quotas)
  --grain GRAIN   month or quarter (month)
  --from, --to    first and last period, such as 2026-01 or 2026-Q1 (the last year of months, two of quarters)
  --quota SOURCE  given, or synthetic: each rep's mean of the three periods before and 5% more (given)
  --json          the whole result as JSON`;

const wrong = (why: string): CodedError => new CodedError('cli.backtest', `${why}\n${HELP}`);

interface Wish {
  readonly metric: MetricDefinition | null;
  readonly grain: CardGrain;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly quota: QuotaSource;
  readonly json: boolean;
}

export const backtestCommand: Command = {
  usage: USAGE,
  summary: 'how good the odds have been on your own closed periods',
  async run(args) {
    const values = parse(args);
    if (values.help === true) {
      say(HELP);
      return 0;
    }
    const wish = wishOf(values);
    return withApp(async (app) => {
      const periods = await periodsOf(app, wish);
      const results = await play(app, wish, periods);
      const question = { ...wish, points: POINTS, periods };
      if (wish.json) say(JSON.stringify(plain(question, results), null, 2));
      else say(backtestReport(question, results));
      return 0;
    });
  },
};

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = { metric: text, grain: text, from: text, to: text, quota: text, json: flag, help: flag };
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
}

function wishOf(values: ReturnType<typeof parse>): Wish {
  const grain = CARD_GRAINS.find((known) => known === (values.grain ?? 'month'));
  if (!grain) throw wrong('--grain must be month or quarter.');
  const quota = QUOTA_SOURCES.find((known) => known === (values.quota ?? 'given'));
  if (!quota) throw wrong('--quota must be given or synthetic.');
  const metric = values.metric === undefined ? null : requireMetric(values.metric);
  if (metric && !isFitted(metric, { grain })) throw wrong(`No odds are given of ${metric.key}.`);
  return { metric, grain, quota, from: values.from, to: values.to, json: values.json === true };
}

async function periodsOf(app: INestApplicationContext, { grain, from, to }: Wish): Promise<Period[]> {
  const calendar = calendarOf(await app.get(SettingsService, { strict: false }).get());
  const named = (key: string | undefined): Period | undefined => {
    if (key === undefined) return undefined;
    const period = parsePeriod(key, calendar);
    if (period?.grain !== grain) throw wrong(`"${key}" is no ${grain}.`);
    return period;
  };
  const [first, last] = [named(from), named(to)];
  if (first && last && first.start > last.start) throw wrong('--from must not be after --to.');
  return app.get(BacktestChoiceService, { strict: false }).closed(grain, first?.start, last?.end);
}

async function play(
  app: INestApplicationContext,
  { metric, quota }: Wish,
  periods: readonly Period[],
): Promise<Backtest[]> {
  const metrics = metric ? [metric] : await app.get(BacktestChoiceService, { strict: false }).metrics(quota);
  const backtests = app.get(BacktestService, { strict: false });
  const results: Backtest[] = [];
  for (const each of metrics) {
    const result = await backtests.run({ metric: each, periods, quota });
    if (result) results.push(result);
  }
  return results;
}

const plain = (
  {
    grain,
    quota,
    points,
    periods,
  }: { grain: string; quota: string; points: readonly number[]; periods: readonly Period[] },
  results: readonly Backtest[],
) => ({
  grain,
  quota,
  points,
  closed: periods.map(({ key }) => key),
  metrics: results.map(({ metric, periods: played, leftOut, card }) => ({
    metric: metric.key,
    periods: played.map(({ key }) => key),
    leftOut,
    card,
  })),
});
