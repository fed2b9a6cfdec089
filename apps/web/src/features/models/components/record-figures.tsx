import { formatScore } from '@paceline/metrics';
import type { ReactNode } from 'react';
import type { TrackRecordCard } from '../../../lib/api-types.js';
import { useFormat } from '../../../lib/format.js';
import { useSession } from '../../../lib/session.js';
import classes from '../record.module.css';

/** The card's figures, each with what it is held against. */
export function RecordFigures({ card }: { card: TrackRecordCard }) {
  const format = useFormat();
  const { locale } = useSession().organisation;
  const score = (value: number | null) => formatScore(value, { locale });
  const range = card.brierDifference;
  return (
    <dl className={classes.figures}>
      <Figure name="Brier score of the odds" against={`linear pace ${score(card.linearBrier)}`}>
        {score(card.brier)}
      </Figure>
      <Figure
        name="Difference"
        against={range ? `95% of draws: ${score(range.low)} to ${score(range.high)}` : 'too few to tell'}
      >
        {score(range?.value ?? null)}
      </Figure>
      <Figure name="Calibration error" against="0 is perfect">
        {score(card.calibrationError)}
      </Figure>
      <Figure name="Within the 8-in-10 range" against="80% would be right">
        {format.percent(card.coverage80)}
      </Figure>
      <Figure name="Within the 5-in-10 range" against="50% would be right">
        {format.percent(card.coverage50)}
      </Figure>
      <Figure name="Miss of the landing ÷ quota" against={`linear pace ${score(card.linearCrps)}`}>
        {score(card.crps)}
      </Figure>
      <Figure name="Hit their quota" against={`${format.count(card.reached)} had reached it already`}>
        {format.count(card.hits)} of {format.count(card.forecasts)}
      </Figure>
    </dl>
  );
}

function Figure({ name, against, children }: { name: string; against: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>{children}</b>
        <span className={classes.against}>{against}</span>
      </dd>
    </div>
  );
}
