import type { Explanation, Landing, MetricRef } from '../../../lib/api-types.js';
import { useFormat } from '../../../lib/format.js';
import { SeeMath } from '../../../ui/see-math.js';
import classes from './figures.module.css';

/** Why a landing is a simpler reading than usual. */
const SIMPLER: Partial<Record<Landing['confidence'], string>> = {
  low: 'Little history yet: a rough guide.',
  estimate: 'No history yet: estimated from the quota.',
};

/** The range that holds the end 8 times in 10, the chance to hit in words, and how much to make of them. */
export function LikelyFinish(props: { landing: Landing; metric: MetricRef; math: readonly Explanation[] }) {
  const { landing, metric, math } = props;
  const format = useFormat();
  const { low, high } = landing.interval80;
  const open = high > low;
  return (
    <>
      <SeeMath of="landing" math={math}>
        {format.range(low, high, metric.unit)}
      </SeeMath>
      <small>
        {open ? ' 8 in 10' : ' no working days left'}
        {landing.oddsText === null || !open ? null : (
          <>
            {' · '}
            <SeeMath of="odds" math={math}>
              {landing.odds.value === 1 ? 'quota reached' : `${landing.oddsText} chance`}
            </SeeMath>
          </>
        )}
      </small>
      {SIMPLER[landing.confidence] ? (
        <small className={classes.simpler}>{SIMPLER[landing.confidence]}</small>
      ) : null}
    </>
  );
}
