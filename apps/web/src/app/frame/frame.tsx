import { Outlet, useLocation, useMatches } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { CurrentViewProvider } from '../../lib/current-view.js';
import { FilterBar } from './filter-bar.js';
import { Nav } from './nav.js';
import { TopBar } from './top-bar.js';
import classes from './frame.module.css';

/** What surrounds every signed-in page: navigation, top bar, the shared filters. */
export function Frame() {
  const filters = useMatches({ select: (matches) => matches.at(-1)?.staticData.filters });
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const before = useRef(pathname);
  useEffect(() => {
    // A new page starts at its top for keyboard and screen reader too, not only for the eye.
    if (before.current !== pathname) main.current?.focus({ preventScroll: true });
    before.current = pathname;
  }, [pathname]);
  return (
    <CurrentViewProvider>
      <a className={classes.skip} href="#main">
        Skip to content
      </a>
      <div className={classes.frame}>
        <Nav />
        <div className={classes.column}>
          <TopBar />
          {filters ? <FilterBar filters={filters} /> : null}
          <main id="main" ref={main} tabIndex={-1} className={classes.main}>
            <Outlet />
          </main>
        </div>
      </div>
    </CurrentViewProvider>
  );
}
