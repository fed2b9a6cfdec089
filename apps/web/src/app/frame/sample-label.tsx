import { Button, Popover } from '@mantine/core';
import { useSession } from '../../lib/session.js';
import { useRemoveSample } from './session.requests.js';
import classes from './sample-label.module.css';

/** Says on every page that these people are invented; an admin can remove them. */
export function SampleLabel() {
  const { user } = useSession();
  const remove = useRemoveSample();
  if (user?.role !== 'admin') return <Label />;
  return (
    <span className={classes.group}>
      <Label />
      <Popover position="bottom-end" width={280} trapFocus>
        <Popover.Target>
          <Button size="xs" variant="subtle">
            Remove<span className={classes.wide}>&nbsp;sample</span>
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

const Label = () => (
  <span className={classes.label}>
    Sample<span className={classes.wide}> company</span>
  </span>
);
