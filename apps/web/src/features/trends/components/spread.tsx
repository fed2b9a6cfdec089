import { Link } from '@tanstack/react-router';
import { ChartFigure } from '../../../charts/chart-figure.js';
import { DotStrip, type StripRow } from '../../../charts/dot-strip.js';
import type { SpreadQuarter, SpreadResponse } from '../../../lib/api-types.js';
import { useFilters } from '../../../lib/filters.js';
import { useFormat, type Format } from '../../../lib/format.js';
import { Section } from '../../../ui/section.js';
import { attainmentMax, spreadTable } from '../spread-view.js';
import classes from './spread.module.css';

/** Who makes the quota, and how much hangs on a few: the last closed quarters, a dot per rep. */
export function Spread({ spread }: { spread: SpreadResponse }) {
  const format = useFormat();
  const [latest] = spread.quarters;
  if (!latest) return <Section title="Spread" text={spread.needs ?? ''} children={null} />;
  const { attainments, concentration } = latest;
  return (
    <Section title="Spread">
      <ChartFigure
        title={attainments?.text ?? `${latest.label}: nobody has a quota.`}
        desc={
          spread.crowded
            ? 'Box: the middle half, thick line its middle; line to the tenths. Too many reps for a dot each: choose a team above.'
            : 'A dot per rep. Box: the middle half, thick line its middle; line to the tenths.'
        }
        table={spreadTable(spread, format)}
        level={3}
      >
        {attainments ? (
          <DotStrip
            rows={spread.quarters
              .filter((quarter) => quarter.attainments !== null)
              .map((quarter) => stripRow(quarter, spread, format))}
            max={attainmentMax(spread)}
            line={{ value: 1, label: 'Quota' }}
            axis={(value) => format.percent(value)}
          />
        ) : null}
      </ChartFigure>
      {concentration ? (
        <p className={classes.sentence}>
          {concentration.text}{' '}
          <span className={classes.how}>
            By chance: if all were equally good{attainments ? ' at what they are asked for' : ''}.
          </span>
        </p>
      ) : null}
      {latest.dots.length > 0 ? <WhoInQuarter quarter={latest} spread={spread} /> : null}
    </Section>
  );
}

function stripRow(quarter: SpreadQuarter, spread: SpreadResponse, format: Format): StripRow {
  const { key, label, attainments, dots } = quarter;
  return {
    key,
    label,
    note: attainments ? `${attainments.reached} of ${attainments.count}` : '',
    box: attainments && {
      p10: attainments.p10,
      lower: attainments.lowerQuartile,
      median: attainments.median,
      upper: attainments.upperQuartile,
      p90: attainments.p90,
    },
    dots: dots.map(({ rep, attainment }) => ({
      key: String(rep.id),
      value: attainment,
      mark: (
        <RepLink
          rep={rep}
          quarter={quarter}
          spread={spread}
          tabIndex={-1}
          title={`${rep.name}: ${format.percent(attainment)}`}
        />
      ),
    })),
  };
}

interface RepLinkProps {
  rep: SpreadQuarter['dots'][number]['rep'];
  quarter: SpreadQuarter;
  spread: SpreadResponse;
  tabIndex?: number;
  title?: string;
}

/** To the rep's page of that quarter; as a dot without a name of its own. */
function RepLink({ rep, quarter, spread, tabIndex, title }: RepLinkProps) {
  const [{ asOf }] = useFilters();
  return (
    <Link
      to="/reps/$repId"
      params={{ repId: String(rep.id) }}
      search={{ metric: spread.metric.key, period: quarter.key, asOf }}
      tabIndex={tabIndex}
      title={title}
    >
      {title === undefined ? rep.name : null}
    </Link>
  );
}

/** The dots of the newest quarter by name: the way to the reps for keyboards and fingers. */
function WhoInQuarter({ quarter, spread }: { quarter: SpreadQuarter; spread: SpreadResponse }) {
  const format = useFormat();
  return (
    <details className={classes.who}>
      <summary>Reps of {quarter.label}, lowest first</summary>
      <ul>
        {quarter.dots.map(({ rep, attainment }) => (
          <li key={rep.id}>
            <RepLink rep={rep} quarter={quarter} spread={spread} /> {format.percent(attainment)}
          </li>
        ))}
      </ul>
    </details>
  );
}
