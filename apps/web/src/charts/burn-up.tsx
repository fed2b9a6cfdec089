import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import classes from './burn-up.module.css';

export interface BurnUpPoint {
  day: string;
  actual: number | null;
  pace: number | null;
  /** Where the total is likely to stand: holds it 8 times in 10, and 5 times in 10. */
  likely80?: readonly [low: number, high: number] | null;
  likely50?: readonly [low: number, high: number] | null;
}

interface BurnUpProps {
  points: readonly BurnUpPoint[];
  target: number | null;
  value: (value: number) => string;
  day: (day: string) => string;
  label: string;
}

const HEIGHT = 260;

/**
 * Will we make it? What was done so far (area), where pace says it should be (dashed), the target (line), and where it is
 * likely to end (two bands).
 */
export function BurnUp({ points, target, value, day, label }: BurnUpProps) {
  const lastActual = points.findLast(({ actual }) => actual !== null);
  const lastPace = points.findLast(({ pace }) => pace !== null);
  const end = points.at(-1);
  const months = points
    .filter(({ day: at }, index) => index === 0 || at.endsWith('-01'))
    .map(({ day: at }) => at);
  const ticks =
    months.length > 2 ? months : points.filter((_, index) => index % 7 === 0).map(({ day: at }) => at);
  return (
    <div className={classes.chart}>
      <ResponsiveContainer width="100%" height={HEIGHT} initialDimension={{ width: 600, height: HEIGHT }}>
        <ComposedChart
          data={points as BurnUpPoint[]}
          margin={{ top: 16, right: 56, bottom: 0, left: 0 }}
          title={label}
        >
          <CartesianGrid vertical={false} stroke="var(--hairline)" />
          <XAxis
            dataKey="day"
            ticks={ticks}
            interval={0}
            tickFormatter={day}
            tickLine={false}
            axisLine={{ stroke: 'var(--control-border)' }}
          />
          <YAxis width={56} tickFormatter={value} tickLine={false} axisLine={false} tickCount={4} />
          <Band dataKey="likely80" />
          <Band dataKey="likely50" />
          <Area
            dataKey="actual"
            type="linear"
            stroke="var(--chart-1)"
            strokeWidth={2}
            fill="var(--chart-1)"
            fillOpacity={0.12}
            dot={false}
            isAnimationActive={false}
          />
          <Line
            dataKey="pace"
            type="linear"
            stroke="var(--subtle)"
            strokeWidth={1.5}
            strokeDasharray="5 4"
            dot={false}
            isAnimationActive={false}
          />
          {target === null ? null : (
            <ReferenceLine
              y={target}
              stroke="var(--text)"
              ifOverflow="extendDomain"
              label={{ value: `Quota ${value(target)}`, position: 'insideTopLeft', className: classes.label }}
            />
          )}
          {lastActual ? (
            <ReferenceDot
              x={lastActual.day}
              y={lastActual.actual ?? 0}
              r={3.5}
              fill="var(--chart-1)"
              stroke="var(--page)"
              label={{
                value: 'Actual',
                position: 'right',
                dy: labelShift(lastActual),
                className: classes.actualLabel,
              }}
            />
          ) : null}
          {lastPace ? (
            <ReferenceDot
              x={lastPace.day}
              y={lastPace.pace ?? 0}
              r={0}
              label={{ value: 'Pace', position: 'right', className: classes.label }}
            />
          ) : null}
          {end?.likely80 && end.likely80[1] > end.likely80[0] ? (
            <ReferenceDot
              x={end.day}
              y={(end.likely80[0] + end.likely80[1]) / 2}
              r={0}
              label={{
                value: 'Likely',
                position: 'right',
                dy: likelyShift(end),
                className: classes.actualLabel,
              }}
            />
          ) : null}
          <Tooltip content={<BurnUpTooltip value={value} day={day} />} isAnimationActive={false} />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}

// Away from the pace line, which passes close by when a rep is on pace.
const labelShift = ({ actual, pace }: BurnUpPoint) => ((actual ?? 0) < (pace ?? 0) ? 10 : -10);

// The dashed line ends at its own label.
function likelyShift({ likely80, pace }: BurnUpPoint) {
  if (!likely80 || pace === null) return 0;
  const [low, high] = likely80;
  return Math.abs((low + high) / 2 - pace) < (high - low) / 4 ? 14 : 0;
}

/** One of the two bands; they lie on each other, so that the middle is darker. */
function Band({ dataKey }: { dataKey: 'likely80' | 'likely50' }) {
  return (
    <Area
      dataKey={dataKey}
      type="linear"
      stroke="none"
      fill="var(--chart-1)"
      fillOpacity={0.18}
      dot={false}
      activeDot={false}
      isAnimationActive={false}
    />
  );
}

interface TooltipProps {
  active?: boolean;
  payload?: readonly { payload?: BurnUpPoint }[];
  value: (value: number) => string;
  day: (day: string) => string;
}

function BurnUpTooltip({ active, payload, value, day }: TooltipProps) {
  const point = payload?.[0]?.payload;
  if (!active || !point) return null;
  return (
    <div className={classes.tooltip}>
      <b>{day(point.day)}</b>
      {point.actual === null ? null : <span>Actual {value(point.actual)}</span>}
      {point.pace === null ? null : <span>Pace {value(point.pace)}</span>}
      {point.likely80 && point.actual === null ? (
        <span>
          Likely {value(point.likely80[0])}–{value(point.likely80[1])} (8 in 10)
        </span>
      ) : null}
    </div>
  );
}
