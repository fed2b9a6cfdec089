import type { Estimate } from '../evaluation/bootstrap-by-group.js';
import type { CalibrationCard } from '../evaluation/calibration-card.js';
import type { SaidAndCame } from '../evaluation/said-and-came.js';
import { formatCount } from '../format/format-count.js';
import { formatPercent } from '../format/format-percent.js';
import { formatScore } from '../format/format-score.js';
import type { Formatting } from '../format/formatting.js';

/** A calibration card in plain words; null where there is nothing to tell from. */
export interface CalibrationSentences {
  /** 'Of 412 times we said "7 in 10", 68% came true.' */
  readonly said: string | null;
  /** Whether the odds were closer to what came than linear pace; never kinder than its interval. */
  readonly linear: string | null;
  readonly coverage: string | null;
}

/** What is said of a card: what came of the odds said most often, the odds beside linear pace, and the ranges. */
export function calibrationSentences(
  card: Pick<
    CalibrationCard,
    'forecasts' | 'said' | 'brier' | 'linearBrier' | 'brierDifference' | 'coverage50' | 'coverage80'
  >,
  formatting: Pick<Formatting, 'locale'>,
): CalibrationSentences {
  const percent = (part: number | null) => formatPercent(part, formatting);
  const { coverage50, coverage80 } = card;
  return {
    said: saidSentence(card.said, formatting),
    linear: linearSentence(card, formatting),
    coverage:
      coverage80 === null
        ? null
        : `The 8-in-10 range held ${percent(coverage80)} of the ends, the 5-in-10 range ${percent(coverage50)}.`,
  };
}

/** The odds said most often, of those that leave something open; 'less' and 'more than' only when nothing else was. */
function saidSentence(said: readonly SaidAndCame[], formatting: Pick<Formatting, 'locale'>): string | null {
  const most = (rows: readonly SaidAndCame[]) =>
    rows.reduce<SaidAndCame | null>((best, row) => (row.count > (best?.count ?? 0) ? row : best), null);
  const row = most(said.filter((one) => !one.said.includes('than'))) ?? most(said);
  if (row === null) return null;
  const times = row.count === 1 ? 'the one time' : `${formatCount(row.count, formatting)} times`;
  return `Of ${times} we said “${row.said}”, ${formatPercent(row.hitShare, formatting)} came true.`;
}

function linearSentence(
  { brier, linearBrier, brierDifference }: Pick<CalibrationCard, 'brier' | 'linearBrier' | 'brierDifference'>,
  formatting: Pick<Formatting, 'locale'>,
): string | null {
  if (brier === null || linearBrier === null || brierDifference === null) return null;
  const [model, line] = [formatScore(brier, formatting), formatScore(linearBrier, formatting)];
  return `${verdictOf(brierDifference)}: squared error ${model} against ${line} (0 is perfect).`;
}

function verdictOf({ value, low, high }: Estimate): string {
  if (high < 0) return 'Closer to what came than linear pace';
  if (low > 0) return 'Further from what came than linear pace';
  if (value === 0) return 'Exactly as close to what came as linear pace';
  const lean = value < 0 ? 'Closer to' : 'Further from';
  return `${lean} what came than linear pace, but by no more than chance can make it`;
}
