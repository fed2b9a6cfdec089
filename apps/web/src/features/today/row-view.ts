import type { LandingNumbers, RepReach, TodayResponse, TodayRow } from '../../lib/api-types.js';
import type { Format } from '../../lib/format.js';
import { scaleOfMost, type Scale } from '../../charts/scale.js';

/** What all rows of a table share, so that their marks can be compared. */
export interface RowsView {
  today: TodayResponse;
  /** Right edge of the bullets as a share of the quota: 1 to 1.5. */
  bulletMax: number;
  spark: Scale;
  /** Greatest actual: the scale when there are no quotas. */
  actualMax: number;
  hasQuotas: boolean;
  /** Whether what is needed was ever reached, by rep; empty until it is known. */
  reach: ReadonlyMap<number, RepReach>;
  hasSteps: boolean;
  /** Something is known about where periods end. */
  hasLandings: boolean;
  /** A ratio of one day says nothing; it has no sparkline. */
  hasSparks: boolean;
}

const SPARK_SHARE = 0.97;

const most = (values: (number | null)[], atLeast: number) =>
  values.reduce<number>((max, value) => Math.max(max, value ?? 0), atLeast);

/** Works the shared scales out from all rows, not from the filtered ones: filtering must not move a bar. */
export function rowsView(today: TodayResponse, reach: readonly RepReach[] = []): RowsView {
  const { rows } = today;
  return {
    today,
    bulletMax: Math.min(
      most(
        rows.map(({ reading }) => reading.attainment.value),
        1,
      ),
      1.5,
    ),
    spark: scaleOfMost(
      rows.flatMap(({ spark }) => spark),
      SPARK_SHARE,
    ),
    actualMax: most(
      rows.map(({ reading }) => reading.actual.value),
      0,
    ),
    reach: new Map(reach.map((each) => [each.repId, each])),
    hasQuotas: today.quotaCoverage.withQuota > 0 || rows.length === 0,
    hasLandings: rows.some(({ landing }) => landing !== null),
    hasSparks: today.metric.unit !== 'ratio',
    hasSteps: today.quotaCoverage.withQuota > 0 && rows.some(({ nextStep }) => nextStep !== null),
  };
}

/** Whether a rep must do more on the days left than so far. */
export const isBehind = ({ reading }: TodayRow): boolean =>
  (reading.status === 'behind' || reading.status === 'watch') && (reading.requiredPerDay.value ?? 0) > 0;

/** Attainment minus progress: how many points of the quota a rep is away from pace; null without a quota. */
export function pointsFromPace({ reading }: TodayRow): number | null {
  const { attainment, progress } = reading;
  return attainment.value === null || progress.value === null ? null : attainment.value - progress.value;
}

/** The bullet in words: "41% of the quota; pace 58%". */
export function bulletLabel({ reading }: TodayRow, format: Format): string {
  return `${format.percent(reading.attainment.value)} of the quota; pace ${format.percent(reading.progress.value)}`;
}

/** The sparkline in words: "Last 20 days, usual range 35 to 62". */
export function sparkLabel(row: TodayRow, { metric }: TodayResponse, format: Format): string {
  const days = `Last ${row.spark.length} working days`;
  if (!row.band) return days;
  return `${days}, usual range ${format.value(row.band.low, metric.unit)} to ${format.value(row.band.high, metric.unit)}`;
}

/** The chance as a column has room for it: '3 in 10', '<1 in 10', 'reached'; null without a quota. */
export function shortOdds({ odds, oddsText }: Pick<LandingNumbers, 'odds' | 'oddsText'>): string | null {
  if (odds.value === 1) return 'reached';
  return oddsText?.replace('less than ', '<').replace('more than ', '>') ?? null;
}
