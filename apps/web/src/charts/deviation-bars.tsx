import { scaleOf } from './scale.js';
import classes from './marks.module.css';

export interface DeviationPoint {
  key: string;
  value: number | null;
  /** What a pointer or screen reader is told: "Nov 12: −$3.2k". */
  label: string;
}

const STEP = 24;
const HEIGHT = 72;

/** Signed bars around zero: how far ahead of or behind pace, day by day. A day without data is a hollow tick. */
export function DeviationBars({ points, label }: { points: readonly DeviationPoint[]; label: string }) {
  const { min, max } = scaleOf(points.map(({ value }) => value));
  const span = max - min || 1;
  const y = (value: number) => 2 + ((max - value) / span) * (HEIGHT - 4);
  const width = points.length * STEP;
  return (
    <svg
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      className={classes.deviation}
      role="img"
      aria-label={label}
    >
      {points.map(({ key, value, label: what }, index) => (
        <g key={key}>
          <title>{what}</title>
          <rect x={index * STEP} width={STEP} height={HEIGHT} className={classes.hit} />
          {value === null ? (
            <rect x={index * STEP + 10} y={y(0) - 3} width="4" height="6" className={classes.unknown} />
          ) : (
            <rect
              x={index * STEP + 4}
              y={Math.min(y(0), y(value))}
              width={STEP - 8}
              height={Math.max(Math.abs(y(value) - y(0)), 1)}
              className={value < 0 ? classes.below : classes.above}
            />
          )}
        </g>
      ))}
      <line x1="0" x2={width} y1={y(0)} y2={y(0)} className={classes.axis} />
    </svg>
  );
}
