import { useNavigate } from '@tanstack/react-router';
import type { Grain } from '../../../lib/api-types.js';
import { TREND_GRAINS } from '../trends.search.js';
import classes from './grain-switch.module.css';

const WORDS = { week: 'Weeks', month: 'Months', quarter: 'Quarters' };

/** Weeks, months or quarters; kept in the address. */
export function GrainSwitch({ grain }: { grain: Grain }) {
  const navigate = useNavigate({ from: '/trends' });
  return (
    <div className={classes.switch} role="group" aria-label="Columns are">
      {TREND_GRAINS.map((choice) => (
        <button
          key={choice}
          type="button"
          className={classes.choice}
          aria-pressed={choice === grain}
          onClick={() =>
            void navigate({
              search: (before) => ({ ...before, grain: choice === 'month' ? undefined : choice }),
              replace: true,
              resetScroll: false,
            })
          }
        >
          {WORDS[choice]}
        </button>
      ))}
    </div>
  );
}
