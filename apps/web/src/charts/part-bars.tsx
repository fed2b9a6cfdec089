import { scaleOf } from './scale.js';
import marks from './marks.module.css';
import classes from './part-bars.module.css';

export interface Part {
  key: string;
  name: string;
  value: number;
  /** As it is written. */
  text: string;
  /** What it is likely to lie between; null where it is counted. */
  range: readonly [low: number, high: number] | null;
  /** The one the sentence names. */
  main: boolean;
}

const WIDTH = 200;

/** Signed bars around zero, one per part, with a line over what each may be; the numbers beside them say the values. */
export function PartBars({ parts, label }: { parts: readonly Part[]; label: string }) {
  const { min, max } = scaleOf(parts.flatMap(({ value, range }) => [value, ...(range ?? [])]));
  const span = max - min || 1;
  const x = (value: number) => 2 + ((value - min) / span) * (WIDTH - 4);
  return (
    <ul className={classes.parts} aria-label={label}>
      {parts.map(({ key, name, value, text, range, main }) => (
        <li key={key} data-main={main}>
          <span className={classes.name}>{name}</span>
          <svg
            viewBox={`0 0 ${WIDTH} 20`}
            preserveAspectRatio="none"
            className={classes.bar}
            aria-hidden="true"
          >
            <rect
              x={Math.min(x(0), x(value))}
              y="4"
              width={Math.max(Math.abs(x(value) - x(0)), 1)}
              height="12"
              className={value < 0 ? marks.below : value > 0 ? marks.above : marks.neutral}
            />
            {range ? (
              <line x1={x(range[0])} x2={x(range[1])} y1="10" y2="10" className={classes.range} />
            ) : null}
            <line x1={x(0)} x2={x(0)} y1="0" y2="20" className={marks.axis} />
          </svg>
          <span className={classes.value}>{text}</span>
        </li>
      ))}
    </ul>
  );
}
