import { Popover } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Role } from '../../lib/api-types.js';
import { useSession } from '../../lib/session.js';
import { useSignOut, useViewAs } from './session.requests.js';
import classes from './user-menu.module.css';

const ROLE_WORDS: Record<Role, string> = {
  admin: 'Admin',
  operations: 'Operations',
  leader: 'Leader',
  manager: 'Manager',
  rep: 'Rep',
};

/** Who one is; in the sample also whom one looks as; sign out. */
export function UserMenu() {
  const [open, setOpen] = useState(false);
  const { user, viewAs } = useSession();
  const signOut = useSignOut();
  if (!user) return null;
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" width={260} trapFocus>
      <Popover.Target>
        <button type="button" className={classes.target} onClick={() => setOpen(!open)}>
          <span className={classes.avatar} aria-hidden="true">
            {initials(user.name)}
          </span>
          <span className={classes.name}>
            {user.name}
            <span className={classes.role}>
              {viewAs?.actingAs ? 'Viewing as ' : ''}
              {ROLE_WORDS[user.role]}
            </span>
          </span>
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown} aria-label="Account">
        {viewAs ? <ViewAs viewAs={viewAs} /> : null}
        <Choice onClick={() => signOut.mutate()}>Sign out</Choice>
      </Popover.Dropdown>
    </Popover>
  );
}

interface ViewAsProps {
  viewAs: NonNullable<ReturnType<typeof useSession>['viewAs']>;
}

function ViewAs({ viewAs }: ViewAsProps) {
  const switchTo = useViewAs();
  const to = (userId: number | null) => switchTo.mutate(userId);
  return (
    <>
      {viewAs.actingAs === null ? null : <Choice onClick={() => to(null)}>Back to myself</Choice>}
      <p className={classes.heading} id="view-as">
        View the sample as
      </p>
      {switchTo.error ? <p role="alert">{switchTo.error.message}</p> : null}
      <ul aria-labelledby="view-as" className={classes.choices}>
        {viewAs.choices.map(({ userId, name, role, team }) => (
          <li key={userId}>
            <Choice disabled={userId === viewAs.actingAs} onClick={() => to(userId)}>
              {name}
              <span className={classes.what}>
                {ROLE_WORDS[role]}
                {team ? ` · ${team}` : ''}
              </span>
            </Choice>
          </li>
        ))}
      </ul>
    </>
  );
}

function Choice(props: { disabled?: boolean; onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className={classes.choice} disabled={props.disabled} onClick={props.onClick}>
      {props.children}
    </button>
  );
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .slice(0, 2)
    .join('')
    .toUpperCase();
