import { linePath, type Scale } from './scale.js';
import classes from './marks.module.css';

interface SparkProps {
  values: readonly (number | null)[];
  band: { low: number; high: number } | null;
  /** The vertical scale; shared by all sparks of a table so that rows can be compared. */
  domain: Scale;
  label: string;
}

const WIDTH = 76;
const HEIGHT = 24;
const PAD = 2;

/** A word-sized line over its normal band; a day without data is a break, not a zero. */
export function Spark({ values, band, domain, label }: SparkProps) {
  const span = domain.max - domain.min || 1;
  const y = (value: number) =>
    HEIGHT -
    PAD -
    ((Math.min(Math.max(value, domain.min), domain.max) - domain.min) / span) * (HEIGHT - 2 * PAD);
  const x = (index: number) => PAD + (index * (WIDTH - 2 * PAD)) / Math.max(values.length - 1, 1);
  const last = values.at(-1) ?? null;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={label}>
      {band ? (
        <rect
          y={y(band.high)}
          width={WIDTH}
          height={Math.max(y(band.low) - y(band.high), 1)}
          className={classes.range1}
        />
      ) : null}
      <path d={linePath(values, x, y)} className={classes.line} />
      {last === null ? null : (
        <circle cx={x(values.length - 1)} cy={y(last)} r="1.8" className={classes.lineDot} />
      )}
    </svg>
  );
}
