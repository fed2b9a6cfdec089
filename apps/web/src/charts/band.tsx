import classes from './columns.module.css';

interface Range {
  low: number;
  high: number;
}

/** Where something is expected: 8 times in 10, 5 times in 10, and most likely. */
export interface BandRange {
  likely: Range | null;
  half: Range | null;
  expected: number;
}

interface BandProps {
  range: BandRange;
  x: number;
  width: number;
  y: (value: number) => number;
}

/** An expectation as an SVG mark: the wide range light, the narrow one dark, the middle as a gap. */
export function Band({ range: { likely, half, expected }, x, width, y }: BandProps) {
  const bar = (range: Range | null, inset: number, className: string | undefined) =>
    range ? (
      <rect
        x={x + inset}
        width={width - 2 * inset}
        y={y(range.high)}
        height={y(range.low) - y(range.high)}
        className={className}
      />
    ) : null;
  return (
    <>
      {bar(likely, 0, classes.likely)}
      {bar(half, width / 8, classes.half)}
      <line
        x1={x}
        x2={x + width}
        y1={y(expected)}
        y2={y(expected)}
        className={half ? classes.expected : classes.expectedAlone}
      />
    </>
  );
}
