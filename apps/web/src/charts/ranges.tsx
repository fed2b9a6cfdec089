import { Band, type BandRange } from './band.js';
import classes from './columns.module.css';
import { PointSlider, type ChartTick } from './point-slider.js';
import marks from './ranges.module.css';

export interface RangePoint {
  key: string;
  range: BandRange;
  actual: number;
  inside: boolean;
  /** What a pointer or screen reader is told of it. */
  words: string;
}

interface RangesProps {
  points: readonly RangePoint[];
  max: number;
  maxLabel: string;
  ticks: readonly ChartTick[];
  label: string;
}

const STEP = 10;
const GAP = 2.5;

/** What was expected, as bands, and what came: a disc inside its band, a diamond outside. */
export function Ranges({ points, max, maxLabel, ticks, label }: RangesProps) {
  const width = points.length * STEP;
  const y = (value: number) => 100 - (Math.min(Math.max(value, 0), max) / max) * 100;
  return (
    <PointSlider
      words={points.map(({ words }) => words)}
      rest={points.length - 1}
      ticks={ticks}
      label={label}
      maxLabel={maxLabel}
      tall
    >
      {(active) => (
        <div className={marks.plot}>
          <svg
            viewBox={`0 0 ${width} 100`}
            preserveAspectRatio="none"
            className={classes.svg}
            data-tall="true"
            aria-hidden="true"
          >
            <line x2={width} y1="0" y2="0" className={classes.grid} />
            <line x2={width} y1="50" y2="50" className={classes.grid} />
            {active === null ? null : (
              <rect x={active * STEP} width={STEP} height="100" className={classes.active} />
            )}
            {points.map(({ key, range }, index) => (
              <Band key={key} range={range} x={index * STEP + GAP} width={STEP - 2 * GAP} y={y} />
            ))}
            <line x2={width} y1="100" y2="100" className={classes.axis} />
          </svg>
          {points.map(({ key, actual, inside }, index) => (
            <span
              key={key}
              aria-hidden="true"
              className={marks.came}
              data-inside={inside}
              style={{ left: `${((index + 0.5) / points.length) * 100}%`, top: `${y(actual)}%` }}
            />
          ))}
        </div>
      )}
    </PointSlider>
  );
}
