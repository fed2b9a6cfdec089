import classes from './reliability-dots.module.css';

export interface ReliabilityDot {
  key: string;
  /** Mean of the odds that were said, and the part that came true: 0 to 1. */
  said: number;
  came: number;
  count: number;
  /** What a pointer or screen reader is told: "7 in 10: 68% of 412 came true". */
  label: string;
}

const [WIDTH, HEIGHT] = [336, 284];
const [LEFT, RIGHT, TOP, BOTTOM] = [44, 16, 16, 40];
const [SMALLEST, LARGEST] = [3.5, 11];
const GRID = [0, 0.25, 0.5, 0.75, 1];

const x = (said: number) => LEFT + said * (WIDTH - LEFT - RIGHT);
const y = (came: number) => HEIGHT - BOTTOM - came * (HEIGHT - TOP - BOTTOM);

/** Odds that were said against what came: on the diagonal they mean what they say. A dot's area says how often. */
export function ReliabilityDots({
  dots,
  label,
  percent,
}: {
  dots: readonly ReliabilityDot[];
  label: string;
  percent: (part: number) => string;
}) {
  const most = Math.max(1, ...dots.map(({ count }) => count));
  const radius = (count: number) => Math.max(SMALLEST, LARGEST * Math.sqrt(count / most));
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={classes.chart} role="img" aria-label={label}>
      {GRID.map((part) => (
        <g key={part}>
          <line x1={x(0)} x2={x(1)} y1={y(part)} y2={y(part)} className={classes.grid} />
          <text x={LEFT - 8} y={y(part) + 4} className={classes.left}>
            {percent(part)}
          </text>
          <text x={x(part)} y={HEIGHT - BOTTOM + 16} className={classes.below}>
            {percent(part)}
          </text>
        </g>
      ))}
      <line x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} className={classes.diagonal} />
      <text x={LEFT} y={10} className={classes.axis}>
        came true
      </text>
      <text x={x(1)} y={HEIGHT - 6} className={classes.end}>
        chance that was said
      </text>
      {dots.map(({ key, said, came, count, label: what }) => (
        <g key={key}>
          <title>{what}</title>
          <circle cx={x(said)} cy={y(came)} r={radius(count)} className={classes.dot} />
          <text
            x={x(said)}
            y={came >= said ? y(came) - radius(count) - 4 : y(came) + radius(count) + 12}
            className={classes.count}
          >
            {count}
          </text>
        </g>
      ))}
    </svg>
  );
}
