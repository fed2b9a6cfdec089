import { REACHABILITY_WORDS } from '@paceline/metrics';
import { Link } from '@tanstack/react-router';
import { Bullet } from '../../../charts/bullet.js';
import { ShareBar } from '../../../charts/share-bar.js';
import { Spark } from '../../../charts/spark.js';
import type { TodayRow } from '../../../lib/api-types.js';
import { useFormat } from '../../../lib/format.js';
import { Measured } from '../../../ui/measured.js';
import { bulletLabel, pointsFromPace, shortOdds, sparkLabel, type RowsView } from '../row-view.js';
import classes from './row-parts.module.css';

// The parts of a rep's row; the table and the cards put the same parts in different places.

interface PartProps {
  row: TodayRow;
  view: RowsView;
}

/** The name, leading to the rep's page, and the team below it. */
export function RepName({ row }: { row: TodayRow }) {
  const below = [row.team?.name, row.absentOnDay ? 'out' : null].filter(Boolean).join(' · ');
  return (
    <>
      <Link to="/reps/$repId" params={{ repId: String(row.rep.id) }} className={classes.name}>
        {row.rep.name}
      </Link>
      <span className={classes.below}>{below}</span>
    </>
  );
}

/** The bar: against pace where there is a quota, against the best rep where there is none. */
export function RepBar({ row, view }: PartProps) {
  const format = useFormat();
  const { attainment, progress, actual, status } = row.reading;
  if (attainment.value !== null) {
    return (
      <Bullet
        attainment={attainment.value}
        pace={progress.value}
        max={view.bulletMax}
        behind={status === 'behind'}
        label={bulletLabel(row, format)}
      />
    );
  }
  if (view.hasQuotas) {
    return (
      <span className={classes.below}>
        <Measured
          of={row.reading.actual}
          as={(value) => `${format.value(value, view.today.metric.unit)}, no quota`}
        />
      </span>
    );
  }
  return <ShareBar value={actual.value ?? 0} max={view.actualMax} />;
}

/** The gap in the metric's unit, and in points of the quota below. */
export function RepGap({ row, view }: PartProps) {
  const format = useFormat();
  const points = pointsFromPace(row);
  return (
    <>
      <Measured
        of={row.reading.gap}
        as={(value) => format.delta(value, view.today.metric.unit)}
        title={format.full(row.reading.gap.value, view.today.metric.unit)}
      />
      {points === null ? null : <span className={classes.below}>{format.pp(points)}</span>}
    </>
  );
}

/** What each day left must bring, and below it whether the rep has done so before. */
export function RepNeeds({ row, view }: PartProps) {
  const format = useFormat();
  const reach = view.reach.get(row.rep.id);
  return (
    <>
      <Measured of={row.reading.requiredPerDay} as={(value) => format.value(value, view.today.metric.unit)} />
      {reach?.verdict ? (
        <span className={classes.below} title={reach.text ?? undefined}>
          {REACHABILITY_WORDS[reach.verdict].toLowerCase()}
        </span>
      ) : null}
    </>
  );
}

const CAUTION = {
  full: null,
  low: 'Little history yet: a rough guide.',
  estimate: 'No history yet: estimated from the quota.',
} as const;

/** Where the period is likely to end, 8 times in 10, and the chance of the quota below. */
export function RepLanding({ row, view }: PartProps) {
  const format = useFormat();
  const { landing } = row;
  if (!landing) return <Measured of={{ value: null, reason: 'no_history' }} as={String} />;
  const { low, high } = landing.interval80;
  const range = format.range(low, high, view.today.metric.unit);
  // Where nothing more can come, nothing is estimated.
  const caution = low === high ? null : CAUTION[landing.confidence];
  const chance = shortOdds(landing);
  return (
    <>
      {caution ? (
        <span title={caution}>
          <span aria-hidden="true">≈ </span>
          {range}
          <span className="visually-hidden">{caution}</span>
        </span>
      ) : (
        range
      )}
      {chance === null ? null : <span className={classes.below}>{chance}</span>}
    </>
  );
}

/** Yesterday's value against the day's target. */
export function RepYesterday({ row, view }: PartProps) {
  const format = useFormat();
  const { unit } = view.today.metric;
  const { actual, target } = row.yesterday;
  return (
    <>
      <Measured of={actual} as={(value) => format.value(value, unit)} />
      {target.value === null ? null : (
        <span className={classes.below}>of {format.value(target.value, unit)}</span>
      )}
    </>
  );
}

/** The last 20 working days over their usual range. */
export function RepSpark({ row, view }: PartProps) {
  const format = useFormat();
  return (
    <Spark
      values={row.spark}
      band={row.band}
      domain={view.spark}
      label={sparkLabel(row, view.today, format)}
    />
  );
}

/** What to do next and why; nothing for who is on pace. */
export function RepNextStep({ row }: { row: TodayRow }) {
  if (!row.nextStep) return null;
  return (
    <>
      <span className={classes.step}>{row.nextStep.text}</span>
      {row.nextStep.why ? <span className={classes.below}>{row.nextStep.why}</span> : null}
    </>
  );
}
