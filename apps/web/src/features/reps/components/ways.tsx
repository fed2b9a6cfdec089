import type { Explanation, Way } from '../../../lib/api-types.js';
import { Section } from '../../../ui/section.js';
import { SeeMath } from '../../../ui/see-math.js';
import classes from './gap.module.css';
import { Verdict } from './verdict.js';

/** Up to three ways to close what is missing, each alone: its price, whether it was done before, what to say. */
export function Ways({ ways, math }: { ways: readonly Way[]; math: readonly Explanation[] }) {
  if (ways.length === 0)
    return (
      <Section title="Ways to close the gap">
        <p>Nothing has to change: at present rates the rest of the period closes it.</p>
      </Section>
    );
  return (
    <Section title="Ways to close the gap" text="Each alone would do; the most reachable first.">
      <ol className={classes.ways}>
        {ways.map((way) => (
          <li key={way.key} className={classes.way}>
            <div className={classes.verdict}>
              <b>{capital(way.text)}</b>
              {way.to === null ? null : <Verdict verdict={way.verdict} reason={way.reason} />}
              <SeeMath of={`way ${way.key}`} math={math} />
            </div>
            {way.say ? <p className={classes.note}>{way.say}</p> : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
