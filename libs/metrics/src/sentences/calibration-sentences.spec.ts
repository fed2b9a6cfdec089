import { calibrationCard, type CalibrationCard } from '../evaluation/calibration-card.js';
import type { ScoredForecast } from '../evaluation/scored-forecast.js';
import { calibrationSentences } from './calibration-sentences.js';

const LOCALE = { locale: 'en-US' };
const forecast = (odds: number, hit: boolean, more: Partial<ScoredForecast> = {}): ScoredForecast => ({
  rep: 'ana',
  metric: 'deals_won',
  progress: 0.5,
  odds,
  hit,
  low50: 9,
  high50: 12,
  low80: 7,
  high80: 14,
  quantiles: [8, 10, 12],
  quota: 10,
  outcome: 13,
  linearOdds: 0,
  linearLanding: 6,
  ...more,
});
const card = (...forecasts: ScoredForecast[]) => calibrationCard(forecasts, { draws: 200 });
const verdict = (value: number, low: number, high: number) =>
  calibrationSentences(
    { ...card(forecast(0.7, true)), brierDifference: { value, low, high } } as CalibrationCard,
    LOCALE,
  ).linear;

it('says what came of the odds said most often', () => {
  const words = calibrationSentences(
    card(forecast(0.7, true), forecast(0.71, true), forecast(0.69, false), forecast(0.2, false)),
    LOCALE,
  );
  expect(words.said).toBe('Of 3 times we said “7 in 10”, 67% came true.');
  // 13 lies within 7 to 14, but not within 9 to 12.
  expect(words.coverage).toBe('The 8-in-10 range held 100% of the ends, the 5-in-10 range 0%.');
});

it('speaks of near certainty only when nothing else was said', () => {
  const certain = [forecast(0.99, true), forecast(0.98, true)];
  expect(calibrationSentences(card(...certain, forecast(0.5, false)), LOCALE).said).toBe(
    'Of the one time we said “1 in 2”, 0% came true.',
  );
  expect(calibrationSentences(card(...certain), LOCALE).said).toBe(
    'Of 2 times we said “more than 9 in 10”, 100% came true.',
  );
});

it('states the difference to linear pace as it is, with the figures', () => {
  expect(calibrationSentences(card(forecast(0.7, true)), LOCALE).linear).toBe(
    'Closer to what came than linear pace: squared error 0.090 against 1.000 (0 is perfect).',
  );
  expect(verdict(0.1, 0.02, 0.2)).toMatch(/^Further from what came than linear pace: /);
  expect(verdict(-0.1, -0.2, 0.02)).toMatch(/^Closer to .* but by no more than chance can make it: /);
  expect(verdict(0.1, -0.02, 0.2)).toMatch(/^Further from .* but by no more than chance can make it: /);
  expect(verdict(0, 0, 0)).toMatch(/^Exactly as close /);
});

it('says nothing about no forecasts', () =>
  expect(calibrationSentences(card(), LOCALE)).toEqual({ said: null, linear: null, coverage: null }));
