import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import classes from './point-slider.module.css';

export interface ChartTick {
  index: number;
  label: string;
}

interface PointSliderProps {
  /** What a pointer or screen reader is told of each point, in order. */
  words: readonly string[];
  /** The point read out while none is chosen. */
  rest: number;
  ticks: readonly ChartTick[];
  label: string;
  /** The top of the scale in words. */
  maxLabel: string;
  tall?: boolean;
  /** The drawing, told which point is chosen. Its points stand side by side, each as wide as the others. */
  children: (active: number | null) => ReactNode;
}

/** Around a chart of points side by side: arrow keys or the pointer choose one, which is read out below. */
export function PointSlider({
  words,
  rest,
  ticks,
  label,
  maxLabel,
  tall = false,
  children,
}: PointSliderProps) {
  const [chosen, choose] = useState<number | null>(null);
  const count = words.length;
  const shown = Math.min(chosen ?? Math.max(rest, 0), count - 1);
  const onKey = (event: KeyboardEvent) => {
    const next = nextIndex(event.key, shown, count);
    if (next === null) return;
    event.preventDefault();
    choose(next);
  };
  const onMove = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const index = Math.floor(((event.clientX - left) / width) * count);
    choose(Math.min(Math.max(index, 0), count - 1));
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
        aria-valuemax={count}
        aria-valuenow={shown + 1}
        aria-valuetext={words[shown]}
        onKeyDown={onKey}
        onBlur={() => choose(null)}
        onPointerMove={onMove}
        onPointerLeave={() => choose(null)}
      >
        <span className={classes.max} aria-hidden="true">
          {maxLabel}
        </span>
        {children(chosen === null ? null : shown)}
      </div>
      {ticks.length > 0 ? <Ticks ticks={ticks} count={count} /> : null}
      <p className={classes.words}>{words[shown]}</p>
    </div>
  );
}

function Ticks({ ticks, count }: { ticks: readonly ChartTick[]; count: number }) {
  return (
    <div className={classes.ticks} aria-hidden="true">
      {ticks.map(({ index, label }) => (
        <span
          key={index}
          data-end={index === count - 1}
          style={{ left: `${((index + (index === count - 1 ? 1 : 0.1)) / count) * 100}%` }}
        >
          {label}
        </span>
      ))}
    </div>
  );
}

function nextIndex(key: string, from: number, count: number): number | null {
  const to = { ArrowLeft: from - 1, ArrowDown: from - 1, ArrowRight: from + 1, ArrowUp: from + 1 }[key];
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return to === undefined ? null : Math.min(Math.max(to, 0), count - 1);
}
