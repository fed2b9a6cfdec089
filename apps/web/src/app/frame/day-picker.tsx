import { Button, Popover } from '@mantine/core';
import { useState } from 'react';
import { useCurrentView } from '../../lib/current-view.js';
import { stepWeekday } from '../../lib/days.js';
import { useFilters } from '../../lib/filters.js';
import { useFormat } from '../../lib/format.js';
import { useSession } from '../../lib/session.js';
import { IconButton } from '../../ui/icon-button.js';
import { LeftIcon, RightIcon } from '../../ui/icons.js';
import classes from './day-picker.module.css';

/** The day the page looks from: a weekday back, a weekday on, any day, or the latest day with data (the default). */
export function DayPicker() {
  const [open, setOpen] = useState(false);
  const [chosen, choose] = useFilters();
  const { asOf, defaultAsOf } = useCurrentView();
  const { today } = useSession().organisation;
  const format = useFormat();
  const day = chosen.asOf ?? asOf;
  const pick = (next: string) => choose({ asOf: next === defaultAsOf ? undefined : next });
  const next = day ? stepWeekday(day, 1) : null;
  return (
    <div className={classes.group} role="group" aria-label="Day">
      <IconButton label="Previous day" disabled={!day} onClick={() => day && pick(stepWeekday(day, -1))}>
        <LeftIcon />
      </IconButton>
      <Popover opened={open} onChange={setOpen} position="bottom" trapFocus>
        <Popover.Target>
          <Button className={classes.day} onClick={() => setOpen(!open)}>
            {day ? format.day(day) : 'Day'}
          </Button>
        </Popover.Target>
        <Popover.Dropdown className={classes.dropdown}>
          <label className={classes.label}>
            As of
            <input
              type="date"
              className={classes.input}
              value={day ?? ''}
              max={today}
              onChange={(event) => event.currentTarget.value && pick(event.currentTarget.value)}
            />
          </label>
          {defaultAsOf ? (
            <Button
              size="xs"
              variant="subtle"
              disabled={!chosen.asOf}
              onClick={() => choose({ asOf: undefined })}
            >
              Latest day with data: {format.dayShort(defaultAsOf)}
            </Button>
          ) : null}
        </Popover.Dropdown>
      </Popover>
      <IconButton label="Next day" disabled={!next || next > today} onClick={() => next && pick(next)}>
        <RightIcon />
      </IconButton>
    </div>
  );
}
