import type { TrackRecordCard, TrackRecordResponse } from '../../../lib/api-types.js';
import { ChartFigure } from '../../../charts/chart-figure.js';
import { ReliabilityDots } from '../../../charts/reliability-dots.js';
import { useFormat } from '../../../lib/format.js';
import classes from '../record.module.css';
import { RecordFigures } from './record-figures.js';

/** The card in words, as dots, and as figures beside linear pace. */
export function RecordCard({ record, card }: { record: TrackRecordResponse; card: TrackRecordCard }) {
  const format = useFormat();
  const { sentences } = record;
  const points = record.points.map(format.percent).join(', ');
  return (
    <div className={classes.card}>
      <div className={classes.words}>
        {[sentences?.said, sentences?.linear, sentences?.coverage].map((text) =>
          text ? <p key={text}>{text}</p> : null,
        )}
        <p className={classes.basis}>
          {record.metric.name}, {record.span}: {format.count(card.forecasts)} forecasts of{' '}
          {format.count(card.reps)} reps, at {points} of the working days, each with what earlier periods had
          taught.
        </p>
      </div>
      <ChartFigure
        title="What was said, and how often it came true"
        desc="A dot for each of the odds that were said, with how often. On the line, they mean what they say."
        table={{
          columns: [
            { label: 'Said' },
            { label: 'Times', numeric: true },
            { label: 'Mean of the odds', numeric: true },
            { label: 'Came true', numeric: true },
          ],
          rows: card.said.map(({ said, count, meanOdds, hitShare }) => ({
            key: said,
            cells: [said, format.count(count), format.percent(meanOdds), format.percent(hitShare)],
          })),
        }}
      >
        <ReliabilityDots
          label="How often came true what was said, by the odds that were said"
          percent={format.percent}
          dots={card.said.flatMap(({ said, count, meanOdds, hitShare }) =>
            meanOdds === null || hitShare === null
              ? []
              : [
                  {
                    key: said,
                    said: meanOdds,
                    came: hitShare,
                    count,
                    label: `“${said}”: ${format.percent(hitShare)} of ${format.count(count)} came true`,
                  },
                ],
          )}
        />
      </ChartFigure>
      <RecordFigures card={card} />
    </div>
  );
}
