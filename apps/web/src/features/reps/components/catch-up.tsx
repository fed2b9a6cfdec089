import type { CatchUp as CatchUpAnswer, Explanation, RepGapResponse } from '../../../lib/api-types.js';
import { useFormat } from '../../../lib/format.js';
import { Measured } from '../../../ui/measured.js';
import { Section } from '../../../ui/section.js';
import { SeeMath } from '../../../ui/see-math.js';
import classes from './gap.module.css';
import { Verdict } from './verdict.js';

/** Whether what is missing can still be made up, by what this rep has done before. */
export function CatchUp({ gap, math }: { gap: RepGapResponse; math: readonly Explanation[] }) {
  const { catchUp, metric } = gap;
  const text = catchUp.text ?? nothingToSay(catchUp);
  if (text === null) return null;
  return (
    <Section title="Can it be made up?">
      <div className={classes.verdict}>
        <Verdict verdict={catchUp.verdict} reason={catchUp.reason} />
        <SeeMath of="catchUp" math={math} />
      </div>
      <p>{text}</p>
      {catchUp.reach ? <p className={classes.note}>{catchUp.reach}</p> : null}
      <Recoverable catchUp={catchUp} unit={metric.unit} math={math} />
    </Section>
  );
}

function Recoverable(props: {
  catchUp: CatchUpAnswer;
  unit: RepGapResponse['metric']['unit'];
  math: readonly Explanation[];
}) {
  const { catchUp, unit, math } = props;
  const format = useFormat();
  if (catchUp.need === null || catchUp.need <= 0) return null;
  return (
    <p className={classes.note}>
      Still made up at the own best:{' '}
      <SeeMath of="recoverable" math={math}>
        <Measured of={catchUp.recoverable} as={(value) => format.value(value, unit)} />
      </SeeMath>
    </p>
  );
}

/** Null for what has no need: without a quota or data, and for levels. */
function nothingToSay({ need, reason }: CatchUpAnswer): string | null {
  if (reason === 'no_capacity_left') return 'What is missing cannot be made up in this period.';
  return need === 0 ? 'Nothing is missing to the quota.' : null;
}
