import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import classes from './columns.module.css';

export interface ColumnPoint {
  key: string;
  value: number | null;
  quota: number | null;
  /** The period is not over, or days of it are missing: drawn as an outline, never as a drop. */
  partial: boolean;
  /** What a pointer or screen reader is told: "November 2026, to Nov 22: $312k of $350k (89%)". */
  words: string;
}

export interface ColumnTick {
  index: number;
  label: string;
}

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

/** Columns over time with the quota as a line. Arrow keys or the pointer choose a point, which is read out below. */
export function Columns({ points, max, maxLabel, ticks, label, tall = false }: ColumnsProps) {
  const [chosen, choose] = useState<number | null>(null);
  const latest = points.findLastIndex(({ value }) => value !== null);
  const shown = Math.min(chosen ?? Math.max(latest, 0), points.length - 1);
  const onKey = (event: KeyboardEvent) => {
    const next = nextIndex(event.key, shown, points.length);
    if (next === null) return;
    event.preventDefault();
    choose(next);
  };
  const onMove = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const index = Math.floor(((event.clientX - left) / width) * points.length);
    choose(Math.min(Math.max(index, 0), points.length - 1));
  };
  return (
    <div className={classes.chart} data-tall={tall}>
      <div
        className={classes.plot}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-readonly="true"
        aria-valuemin={1}
        aria-valuemax={points.length}
        aria-valuenow={shown + 1}
        aria-valuetext={points[shown]?.words}
        onKeyDown={onKey}
        onBlur={() => choose(null)}
        onPointerMove={onMove}
        onPointerLeave={() => choose(null)}
      >
        <span className={classes.max} aria-hidden="true">
          {maxLabel}
        </span>
        <Plot points={points} max={max} active={chosen === null ? null : shown} />
      </div>
      <div className={classes.ticks} aria-hidden="true">
        {ticks.map(({ index, label: text }) => (
          <span
            key={index}
            data-end={index === points.length - 1}
            style={{ left: `${((index + (index === points.length - 1 ? 1 : 0.1)) / points.length) * 100}%` }}
          >
            {text}
          </span>
        ))}
      </div>
      <p className={classes.words}>{points[shown]?.words}</p>
    </div>
  );
}

function Plot({
  points,
  max,
  active,
}: {
  points: readonly ColumnPoint[];
  max: number;
  active: number | null;
}) {
  const width = points.length * STEP;
  const y = (value: number) => 100 - (Math.min(Math.max(value, 0), max) / max) * 100;
  return (
    <svg viewBox={`0 0 ${width} 100`} preserveAspectRatio="none" className={classes.svg} aria-hidden="true">
      <line x2={width} y1="0" y2="0" className={classes.grid} />
      <line x2={width} y1="50" y2="50" className={classes.grid} />
      {active === null ? null : (
        <rect x={active * STEP} width={STEP} height="100" className={classes.active} />
      )}
      {points.map(({ key, value, partial }, index) =>
        value === null ? (
          <rect key={key} x={index * STEP + 4} y="97" width="2" height="3" className={classes.unknown} />
        ) : (
          <rect
            key={key}
            x={index * STEP + GAP}
            y={y(value)}
            width={STEP - 2 * GAP}
            height={100 - y(value)}
            className={partial ? classes.partial : classes.whole}
          />
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
      <line x2={width} y1="100" y2="100" className={classes.axis} />
    </svg>
  );
}

function nextIndex(key: string, from: number, count: number): number | null {
  const to = { ArrowLeft: from - 1, ArrowDown: from - 1, ArrowRight: from + 1, ArrowUp: from + 1 }[key];
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return to === undefined ? null : Math.min(Math.max(to, 0), count - 1);
}
