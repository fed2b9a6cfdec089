import {
  calibrationSentences,
  formatPercent,
  formatScore,
  type CalibrationCard,
  type Estimate,
  type Period,
} from '@paceline/metrics';
import type { Backtest } from '../features/models/backtest.service.js';
import type { LeftOut } from '../features/models/scored-period.js';

const WORDS = { locale: 'en-US' };
const percent = (part: number | null): string => formatPercent(part, WORDS);
const score = (value: number | null): string => formatScore(value, WORDS);
const count = (value: number): string => value.toLocaleString('en-US');

/** What was asked of all metrics. */
export interface ReportQuestion {
  readonly grain: string;
  readonly quota: string;
  readonly points: readonly number[];
  readonly periods: readonly Period[];
}

/** A backtest for the terminal: what was played, and a card per metric. */
export function backtestReport(question: ReportQuestion, results: readonly Backtest[]): string {
  const { grain, quota, points, periods } = question;
  if (periods.length === 0) return `There is no closed ${grain} with data yet: nothing to play again.`;
  const span = `${periods[0]?.label} to ${periods.at(-1)?.label}`;
  const quotas =
    quota === 'given' ? 'the quotas given' : 'the mean of three periods before and 5% more as quota';
  const head = [
    `Closed ${grain}s played again: ${span}, at ${points.map(percent).join(', ')} of the working days, with ${quotas}.`,
    'Each is forecast with what was learned from periods before it only. Facts are those known now.',
  ];
  const cards = results.map((result) => cardOf(result).join('\n'));
  if (cards.length === 0) cards.push('No metric has quotas and data. Try --quota synthetic.');
  return [head.join('\n'), ...cards].join('\n\n');
}

function cardOf({ metric, periods, leftOut, card }: Backtest): string[] {
  const title = `${metric.name} (${metric.key})`;
  const left = leftOutText(leftOut);
  if (card.forecasts === 0) return [title, `  No forecast could be judged.${left}`];
  const played = `${count(card.forecasts)} forecasts of ${count(card.reps)} reps in ${count(periods.length)} periods`;
  const words = calibrationSentences(card, WORDS);
  return [
    title,
    `  ${played}; ${percent(card.hits / card.forecasts)} hit, ${count(card.reached)} had reached it already.${left}`,
    ...[words.said, words.linear, words.coverage].flatMap((text) => (text === null ? [] : [`  ${text}`])),
    ...figures(card).map(([name, value]) => `    ${name.padEnd(32)}${value}`),
    '    said                    times   came true',
    ...card.said
      .filter((row) => row.count > 0)
      .map(
        (row) =>
          `    ${row.said.padEnd(20)}${count(row.count).padStart(9)}${percent(row.hitShare).padStart(12)}`,
      ),
  ];
}

function leftOutText({ noQuota, incomplete, notForecast }: LeftOut): string {
  const parts = [
    [noQuota, 'without a quota'],
    [incomplete, 'with days that no file spoke about'],
    [notForecast, 'with nothing to tell from'],
  ] as const;
  const said = parts.flatMap(([reps, why]) => (reps > 0 ? [`${count(reps)} ${why}`] : []));
  return said.length > 0 ? ` Left out, a rep's period each: ${said.join(', ')}.` : '';
}

const figures = (card: CalibrationCard): [string, string][] => [
  ['Brier score, odds', score(card.brier)],
  ['Brier score, linear pace', score(card.linearBrier)],
  ['difference, 80% of draws', difference(card.brierDifference80)],
  ['difference, 95% of draws', difference(card.brierDifference)],
  ['calibration error (ECE)', score(card.calibrationError)],
  ['ends in the 50% range', percent(card.coverage50)],
  ['ends in the 80% range', percent(card.coverage80)],
  ['CRPS ÷ quota, landing', score(card.crps)],
  ['CRPS ÷ quota, linear pace', score(card.linearCrps)],
];

/** Below 0 the odds are better; the interval is that of reps drawn anew. */
function difference(estimate: Estimate | null): string {
  if (estimate === null) return score(null);
  const { value, low, high } = estimate;
  const verdict = high < 0 ? 'odds better' : low > 0 ? 'odds worse' : 'could be chance';
  return `${score(value)} (${score(low)} to ${score(high)}): ${verdict}`;
}
