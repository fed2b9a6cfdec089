import { Menu } from '@mantine/core';
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
  const { user, viewAs } = useSession();
  const signOut = useSignOut();
  const switchTo = useViewAs();
  if (!user) return null;
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <button type="button" className={classes.target}>
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
      </Menu.Target>
      <Menu.Dropdown className={classes.dropdown}>
        {viewAs ? (
          <>
            <Menu.Label>View the sample as</Menu.Label>
            {viewAs.actingAs === null ? null : (
              <Menu.Item onClick={() => switchTo.mutate(null)}>Back to myself</Menu.Item>
            )}
            {viewAs.choices.map((choice) => (
              <Menu.Item
                key={choice.userId}
                disabled={choice.userId === viewAs.actingAs}
                onClick={() => switchTo.mutate(choice.userId)}
              >
                {choice.name}
                <span className={classes.what}>
                  {ROLE_WORDS[choice.role]}
                  {choice.team ? ` · ${choice.team}` : ''}
                </span>
              </Menu.Item>
            ))}
            <Menu.Divider />
          </>
        ) : null}
        <Menu.Item onClick={() => signOut.mutate()}>Sign out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .slice(0, 2)
    .join('')
    .toUpperCase();
