import type { ReactNode } from 'react';
import type { RepPaceResponse } from '../../../lib/api-types.js';
import { useFormat } from '../../../lib/format.js';
import { Measured } from '../../../ui/measured.js';
import { StatusBadge } from '../../../ui/status-badge.js';
import classes from './figures.module.css';

/** The numbers of the sentence above, one by one; each leads to the records it is made of. */
export function Figures({ pace }: { pace: RepPaceResponse }) {
  const format = useFormat();
  const { reading, metric } = pace;
  const value = (amount: number) => format.value(amount, metric.unit);
  return (
    <dl className={classes.figures}>
      <Figure label="Status">
        <StatusBadge status={reading.status} />
      </Figure>
      <Figure label={metric.name}>
        <a href="#records" className={classes.link} title="Show the records behind this number">
          <Measured of={reading.actual} as={value} title={format.full(reading.actual.value, metric.unit)} />
        </a>
        {reading.quota.value === null ? null : <small> of {value(reading.quota.value)}</small>}
      </Figure>
      <Figure label="Attainment">
        <Measured of={reading.attainment} as={format.percent} />
        {reading.progress.value === null ? null : (
          <small> pace {format.percent(reading.progress.value)}</small>
        )}
      </Figure>
      <Figure label="Against pace">
        <Measured of={reading.gap} as={(gap) => format.delta(gap, metric.unit)} />
      </Figure>
      <Figure label="Needs a day">
        <Measured of={reading.requiredPerDay} as={value} />
        {reading.currentPerDay.value === null ? null : (
          <small> averaged {value(reading.currentPerDay.value)}</small>
        )}
      </Figure>
    </dl>
  );
}

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.figure}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
