import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { canImport, useSession } from '../../lib/session.js';
import { FlagsIcon, ImportIcon, QuotasIcon, RepIcon, TodayIcon, TrendsIcon } from '../../ui/icons.js';
import { Logo } from '../../ui/logo.js';
import classes from './nav.module.css';

/** The main navigation; a rep finds only the own page there. */
export function Nav() {
  const session = useSession();
  const user = session.user;
  return (
    <nav className={classes.nav} aria-label="Main">
      <div className={classes.inner}>
        <Link to="/" className={classes.logo} aria-label="Paceline, start">
          <Logo />
          <span className={classes.word} aria-hidden="true">
            Paceline
          </span>
        </Link>
        <ul className={classes.list}>
          {user?.role === 'rep' ? (
            <Item icon={<RepIcon />} label="My pace" to={`/reps/${user.repId ?? 0}`} />
          ) : (
            <>
              <Item icon={<TodayIcon />} label="Today" to="/today" />
              <Item icon={<TrendsIcon />} label="Trends" to="/trends" />
              <Item icon={<QuotasIcon />} label="Quotas" to="/quotas" />
              <Item icon={<FlagsIcon />} label="Flags" to="/flags" />
              {canImport(session) ? <Item icon={<ImportIcon />} label="Import" to="/import" /> : null}
            </>
          )}
        </ul>
      </div>
    </nav>
  );
}

function Item({ icon, label, to }: { icon: ReactNode; label: string; to: string }) {
  return (
    <li>
      <Link to={to} className={classes.item} activeProps={{ 'data-active': true }}>
        {icon}
        <span className={classes.label}>{label}</span>
      </Link>
    </li>
  );
}
