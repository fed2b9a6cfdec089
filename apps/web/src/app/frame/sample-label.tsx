import { Button, Popover } from '@mantine/core';
import { useSession } from '../../lib/session.js';
import { useRemoveSample } from './session.requests.js';
import classes from './sample-label.module.css';

/** Says on every page that these people are invented; an admin can remove them. */
export function SampleLabel() {
  const { user } = useSession();
  const remove = useRemoveSample();
  if (user?.role !== 'admin') return <span className={classes.label}>Sample company</span>;
  return (
    <span className={classes.group}>
      <span className={classes.label}>Sample company</span>
      <Popover position="bottom-end" width={280} trapFocus>
        <Popover.Target>
          <Button size="xs" variant="subtle">
            Remove sample
          </Button>
        </Popover.Target>
        <Popover.Dropdown className={classes.confirm}>
          <p>This deletes the sample company and everything added to it. It cannot be undone.</p>
          {remove.error ? <p role="alert">{remove.error.message}</p> : null}
          <Button
            size="xs"
            variant="filled"
            color="danger"
            loading={remove.isPending}
            onClick={() => remove.mutate()}
          >
            Remove for good
          </Button>
        </Popover.Dropdown>
      </Popover>
    </span>
  );
}
