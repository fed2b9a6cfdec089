import { Band, type BandRange } from './band.js';
import classes from './columns.module.css';
import { PointSlider, type ChartTick } from './point-slider.js';

export interface ColumnPoint {
  key: string;
  value: number | null;
  quota: number | null;
  /** The period is not over, or days of it are missing: drawn as an outline, never as a drop. */
  partial: boolean;
  /** Where the value is expected, as said beforehand. */
  band?: BandRange | null;
  /** From here on the level is another: "▲ up 38%". */
  change?: string | null;
  /** What a pointer or screen reader is told: "November 2026, to Nov 22: $312k of $350k (89%)". */
  words: string;
}

export type ColumnTick = ChartTick;

interface ColumnsProps {
  points: readonly ColumnPoint[];
  /** The top of the scale; charts that are compared share it. */
  max: number;
  /** The top of the scale in words. */
  maxLabel: string;
  ticks: readonly ColumnTick[];
  label: string;
  tall?: boolean;
}

const STEP = 10;
const GAP = 1.5;

/** Columns over time with the quota as a line, and bands where a value is expected. */
export function Columns({ points, max, maxLabel, ticks, label, tall = false }: ColumnsProps) {
  return (
    <PointSlider
      words={points.map(({ words }) => words)}
      rest={points.findLastIndex(({ value }) => value !== null)}
      ticks={ticks}
      label={label}
      maxLabel={maxLabel}
      tall={tall}
    >
      {(active) => (
        <>
          <Plot points={points} max={max} active={active} tall={tall} />
          <Changes points={points} />
        </>
      )}
    </PointSlider>
  );
}

function Plot({
  points,
  max,
  active,
  tall,
}: {
  points: readonly ColumnPoint[];
  max: number;
  active: number | null;
  tall: boolean;
}) {
  const width = points.length * STEP;
  const y = (value: number) => 100 - (Math.min(Math.max(value, 0), max) / max) * 100;
  return (
    <svg
      viewBox={`0 0 ${width} 100`}
      preserveAspectRatio="none"
      className={classes.svg}
      data-tall={tall}
      aria-hidden="true"
    >
      <line x2={width} y1="0" y2="0" className={classes.grid} />
      <line x2={width} y1="50" y2="50" className={classes.grid} />
      {active === null ? null : (
        <rect x={active * STEP} width={STEP} height="100" className={classes.active} />
      )}
      {points.map(({ key, band }, index) =>
        band ? <Band key={key} range={band} x={index * STEP + GAP} width={STEP - 2 * GAP} y={y} /> : null,
      )}
      {points.map(({ key, value, partial, band }, index) =>
        value !== null ? (
          <rect
            key={key}
            x={index * STEP + GAP}
            y={y(value)}
            width={STEP - 2 * GAP}
            height={100 - y(value)}
            className={partial ? classes.partial : classes.whole}
          />
        ) : band ? null : (
          <rect key={key} x={index * STEP + 4} y="97" width="2" height="3" className={classes.unknown} />
        ),
      )}
      {points.map(({ key, quota }, index) =>
        quota === null ? null : (
          <line
            key={key}
            x1={index * STEP}
            x2={(index + 1) * STEP}
            y1={y(quota)}
            y2={y(quota)}
            className={classes.quota}
          />
        ),
      )}
      {points.map(({ key, change }, index) =>
        change ? (
          <line key={key} x1={index * STEP} x2={index * STEP} y2="100" className={classes.change} />
        ) : null,
      )}
      <line x2={width} y1="100" y2="100" className={classes.axis} />
    </svg>
  );
}

/** Under the columns, where the level changed: shape and word. */
function Changes({ points }: { points: readonly ColumnPoint[] }) {
  if (points.every(({ change }) => !change)) return null;
  return (
    <div className={classes.changes} aria-hidden="true">
      {points.map(({ key, change }, index) =>
        change ? (
          <span
            key={key}
            data-late={index > points.length * 0.7}
            style={{ left: `${(index / points.length) * 100}%` }}
          >
            {change}
          </span>
        ) : null,
      )}
    </div>
  );
}
