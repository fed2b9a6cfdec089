import type { ReactNode } from 'react';
import classes from './dot-strip.module.css';

export interface StripDot {
  key: string;
  value: number;
  /** The dot as a link or a plain mark; placed by the strip. */
  mark: ReactNode;
}

export interface StripRow {
  key: string;
  label: string;
  /** Beside the strip: "8 of 26". */
  note: string;
  dots: readonly StripDot[];
  /** Quarters and tenths; null where there is nothing. */
  box: { p10: number; lower: number; median: number; upper: number; p90: number } | null;
}

interface DotStripProps {
  rows: readonly StripRow[];
  max: number;
  /** Where the line stands, and what it is called. */
  line: { value: number; label: string };
  axis: (value: number) => string;
}

/** Dots closer than this part of the axis would hide each other. */
const CLOSE = 0.012;
const LEVELS = 3;

/**
 * A strip per row on one axis: a dot per person, a box over the middle half, whiskers to the tenths. To be read by
 * eye: the same numbers stand in the table twin, and whatever a dot leads to has another way there.
 */
export function DotStrip({ rows, max, line, axis }: DotStripProps) {
  const at = (value: number) => `${(Math.min(Math.max(value, 0), max) / max) * 100}%`;
  const span = (from: number, to: number) => ({
    left: at(from),
    width: `${((Math.min(to, max) - Math.min(from, max)) / max) * 100}%`,
  });
  return (
    <div className={classes.strips} aria-hidden="true">
      {rows.map(({ key, label, note, dots, box }) => (
        <div key={key} className={classes.row}>
          <span className={classes.label}>{label}</span>
          <div className={classes.strip}>
            {box ? (
              <>
                <span className={classes.whisker} style={span(box.p10, box.p90)} />
                <span className={classes.box} style={span(box.lower, box.upper)} />
              </>
            ) : null}
            <span className={classes.line} style={{ left: at(line.value) }} />
            {levels(dots, max).map(({ dot, level }) => (
              <span
                key={dot.key}
                className={classes.dot}
                data-beyond={dot.value > max}
                style={{ left: at(dot.value), top: `${50 + level * 24}%` }}
              >
                {dot.mark}
              </span>
            ))}
            {box ? <span className={classes.median} style={{ left: at(box.median) }} /> : null}
          </div>
          <span className={classes.note}>{note}</span>
        </div>
      ))}
      <div className={classes.row}>
        <span />
        <div className={classes.axis}>
          {[0, line.value, max].map((value) => (
            <span key={value} data-end={value === max} data-start={value === 0} style={{ left: at(value) }}>
              {value === line.value ? line.label : axis(value)}
            </span>
          ))}
        </div>
        <span />
      </div>
    </div>
  );
}

/** Neighbours go to different heights: 0, then above, then below. */
function levels(dots: readonly StripDot[], max: number): { dot: StripDot; level: number }[] {
  let [before, run] = [-Infinity, 0];
  return [...dots]
    .sort((a, b) => a.value - b.value)
    .map((dot) => {
      run = dot.value - before < CLOSE * max ? run + 1 : 0;
      before = dot.value;
      return { dot, level: [0, -1, 1][run % LEVELS] ?? 0 };
    });
}
