import { useSession } from '../../lib/session.js';
import { Logo } from '../../ui/logo.js';
import { SampleLabel } from './sample-label.js';
import { ThemeToggle } from './theme-toggle.js';
import { UserMenu } from './user-menu.js';
import classes from './top-bar.module.css';

/** The line above everything: the vision everyone shares, whether this is the sample, and who one is. */
export function TopBar() {
  const { organisation, sample } = useSession();
  return (
    <header className={classes.bar}>
      <span className={classes.logo}>
        <Logo />
      </span>
      <p className={classes.vision} title={organisation.vision ?? undefined}>
        {organisation.vision ? (
          <>
            <span className={classes.visionLabel}>Vision</span> {organisation.vision}
          </>
        ) : null}
      </p>
      <div className={classes.right}>
        {sample.loaded ? <SampleLabel /> : null}
        <ThemeToggle />
        <UserMenu />
      </div>
    </header>
  );
}
