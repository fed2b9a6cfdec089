import { Injectable } from '@nestjs/common';
import {
  calibrationSentences,
  parsePeriod,
  type CalibrationCard,
  type MetricDefinition,
  type PeriodCalendar,
} from '@paceline/metrics';
import { DataSource } from 'typeorm';
import { loadMetricUse } from '../../common/facts/metric-use.query.js';
import { calendarOf } from '../../common/period-calendar.js';
import { defaultMetric, metricRef, requireMetric } from '../../common/readings/metric-choice.js';
import { SettingsService } from '../settings/settings.service.js';
import { POINTS } from './backtest.service.js';
import type { CardGrain } from './backtest-choice.service.js';
import { findCard } from './cards.query.js';
import { isFitted } from './fits.service.js';
import type { TrackRecordQuery } from './track-record.request.js';
import type { TrackRecordCard, TrackRecordResponse } from './track-record.response.js';

/** Of fewer closed periods a card would say more about these than about the odds. */
export const PERIODS_NEEDED = 3;

/** Reads the calibration card of a metric, as the last job made it. */
@Injectable()
export class TrackRecordService {
  constructor(
    private readonly db: DataSource,
    private readonly settings: SettingsService,
  ) {}

  async read({ metric: key, grain = 'month' }: TrackRecordQuery): Promise<TrackRecordResponse> {
    const metric =
      key === undefined
        ? defaultMetric(await loadMetricUse(this.db, { teamIds: null, repId: null }))
        : requireMetric(key);
    const [found, settings] = await Promise.all([findCard(this.db, metric.id, grain), this.settings.get()]);
    const periods = found?.card.periods ?? [];
    const card = found && periods.length >= PERIODS_NEEDED ? found.card.card : null;
    return {
      metric: metricRef(metric),
      grain,
      closed: periods.length,
      needed: PERIODS_NEEDED,
      from: periods[0] ?? null,
      to: periods.at(-1) ?? null,
      span: spanOf(periods, calendarOf(settings)),
      points: [...POINTS],
      madeAt: found?.madeAt.toISOString() ?? null,
      card: card && plainCard(card),
      sentences: card && { ...calibrationSentences(card, settings) },
      missing: card ? null : missing(metric, grain, periods.length),
    };
  }
}

function spanOf(periods: readonly string[], calendar: PeriodCalendar): string | null {
  const labels = [periods[0], periods.at(-1)].flatMap((key) =>
    key === undefined ? [] : (parsePeriod(key, calendar)?.label ?? key),
  );
  return labels.length === 0 ? null : [...new Set(labels)].join(' to ');
}

function missing(metric: MetricDefinition, grain: CardGrain, closed: number): string {
  if (!isFitted(metric, { grain })) return `No odds are given of ${metric.name.toLowerCase()}.`;
  return `Needs ${PERIODS_NEEDED} closed ${grain}s with quotas, and one before them to learn from; you have ${closed}.`;
}

const plainCard = ({ said, ...card }: CalibrationCard): TrackRecordCard => ({
  forecasts: card.forecasts,
  reps: card.reps,
  hits: card.hits,
  reached: card.reached,
  brier: card.brier,
  linearBrier: card.linearBrier,
  brierDifference: card.brierDifference,
  brierDifference80: card.brierDifference80,
  calibrationError: card.calibrationError,
  coverage50: card.coverage50,
  coverage80: card.coverage80,
  crps: card.crps,
  linearCrps: card.linearCrps,
  said: said.map((row) => ({ ...row })),
});
