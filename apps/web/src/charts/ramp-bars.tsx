import { useId } from 'react';
import columns from './columns.module.css';
import { PointSlider } from './point-slider.js';
import classes from './ramp-bars.module.css';

export interface RampBar {
  key: string;
  /** Top of the bar; null draws none. */
  value: number | null;
  /** Before it was smoothed. */
  raw: number | null;
  /** Too few people: hatched. */
  few: boolean;
  /** Under the bar. */
  label: string;
  words: string;
}

interface RampBarsProps {
  bars: readonly RampBar[];
  max: number;
  maxLabel: string;
  /** Level lines: what is aimed at. */
  lines: readonly number[];
  label: string;
}

const STEP = 10;

/** A bar per month of a ramp, with what it was smoothed from as a dash, and lines at the levels aimed at. */
export function RampBars({ bars, max, maxLabel, lines, label }: RampBarsProps) {
  const hatch = useId();
  const width = bars.length * STEP;
  const y = (value: number) => 100 - (Math.min(Math.max(value, 0), max) / max) * 100;
  return (
    <PointSlider
      words={bars.map(({ words }) => words)}
      rest={bars.length - 1}
      ticks={[]}
      label={label}
      maxLabel={maxLabel}
      tall
    >
      {(active) => (
        <>
          <svg
            viewBox={`0 0 ${width} 100`}
            preserveAspectRatio="none"
            className={columns.svg}
            data-tall="true"
            aria-hidden="true"
          >
            <defs>
              <pattern id={hatch} width="2" height="4" patternUnits="userSpaceOnUse">
                <rect width="2" height="1.4" className={classes.hatch} />
              </pattern>
            </defs>
            {active === null ? null : (
              <rect x={active * STEP} width={STEP} height="100" className={columns.active} />
            )}
            {bars.map(({ key, value, few }, index) =>
              value === null ? null : (
                <rect
                  key={key}
                  x={index * STEP + 1.5}
                  y={y(value)}
                  width={STEP - 3}
                  height={100 - y(value)}
                  className={few ? classes.few : columns.whole}
                  {...(few ? { fill: `url(#${hatch})` } : {})}
                />
              ),
            )}
            {bars.map(({ key, raw }, index) =>
              raw === null ? null : (
                <line
                  key={key}
                  x1={index * STEP + 1.5}
                  x2={(index + 1) * STEP - 1.5}
                  y1={y(raw)}
                  y2={y(raw)}
                  className={classes.raw}
                />
              ),
            )}
            {lines.map((value) => (
              <line key={value} x2={width} y1={y(value)} y2={y(value)} className={classes.line} />
            ))}
            <line x2={width} y1="100" y2="100" className={columns.axis} />
          </svg>
          <div
            className={classes.labels}
            style={{ gridTemplateColumns: `repeat(${bars.length}, minmax(0, 1fr))` }}
            aria-hidden="true"
          >
            {bars.map(({ key, label: text }) => (
              <span key={key}>{text}</span>
            ))}
          </div>
        </>
      )}
    </PointSlider>
  );
}
