import { NativeSelect } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useCurrentView } from '../../lib/current-view.js';
import { useFilters } from '../../lib/filters.js';
import { useFormat } from '../../lib/format.js';
import { periodChoices } from '../../lib/periods.js';
import { useSession } from '../../lib/session.js';
import { FilterIcon } from '../../ui/icons.js';
import type { FilterName } from '../router.js';
import { DayPicker } from './day-picker.js';
import { Freshness } from './freshness.js';
import { TeamSelect, useTeamChoice } from './team-select.js';
import { UnknownFilters } from './unknown-filters.js';
import classes from './filter-bar.module.css';

/** Team, metric, period and day: the same bar on every page, kept in the address. A page shows those it uses. */
export function FilterBar({ filters }: { filters: readonly FilterName[] }) {
  const [open, setOpen] = useState(false);
  const [chosen, choose] = useFilters();
  const { teams, metrics, organisation } = useSession();
  const view = useCurrentView();
  const format = useFormat();
  const { pathname } = useLocation();
  const has = (name: FilterName) => filters.includes(name);
  const { team, whole } = useTeamChoice();
  const summary = [
    has('team') ? (team?.name ?? whole?.name ?? 'All teams') : null,
    has('metric') ? view.metric?.name : null,
    has('period') ? view.period?.label : null,
    has('asOf') && view.asOf ? format.dayShort(view.asOf) : null,
  ];
  const onTodayOrTrends = pathname === '/today' || pathname === '/trends';
  return (
    <section className={classes.bar} aria-label="Filters">
      {onTodayOrTrends ? (
        <div className={classes.switch}>
          <Link to="/today" className={classes.tab} activeProps={{ 'data-active': true }}>
            Today
          </Link>
          <Link to="/trends" className={classes.tab} activeProps={{ 'data-active': true }}>
            Trends
          </Link>
        </div>
      ) : null}
      <button
        type="button"
        className={classes.opener}
        aria-expanded={open}
        aria-controls="filter-controls"
        onClick={() => setOpen(!open)}
      >
        <FilterIcon />
        <span>{summary.filter(Boolean).join(' · ') || 'Filters'}</span>
      </button>
      <div id="filter-controls" className={classes.controls} data-open={open}>
        {has('team') && teams.length > 1 ? <TeamSelect className={classes.select} /> : null}
        {has('metric') ? (
          <NativeSelect
            aria-label="Metric"
            className={classes.select}
            value={view.metric?.key ?? chosen.metric ?? ''}
            onChange={(event) => choose({ metric: event.currentTarget.value || undefined })}
            data={[
              ...(view.metric || chosen.metric ? [] : [{ value: '', label: 'Metric' }]),
              ...metrics.map(({ key, name }) => ({ value: key, label: name })),
            ]}
          />
        ) : null}
        {has('period') ? (
          <NativeSelect
            aria-label="Period"
            className={classes.select}
            value={view.period?.key ?? chosen.period ?? ''}
            onChange={(event) => choose({ period: event.currentTarget.value || undefined })}
            data={[
              ...(view.period ? [] : [{ value: chosen.period ?? '', label: chosen.period ?? 'Period' }]),
              ...periodChoices(chosen.asOf ?? organisation.today, organisation, view.period),
            ]}
          />
        ) : null}
        {has('asOf') ? <DayPicker /> : null}
        <UnknownFilters />
      </div>
      <Freshness />
    </section>
  );
}
