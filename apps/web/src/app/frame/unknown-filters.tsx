import { Button } from '@mantine/core';
import { useFilters } from '../../lib/filters.js';
import { useSession } from '../../lib/session.js';
import { CloseIcon } from '../../ui/icons.js';

/** What the address asks for and the viewer does not have: one chip each, which takes it away. */
export function UnknownFilters() {
  const [{ team, metric }, choose] = useFilters();
  const { teams, metrics } = useSession();
  const foreign = team !== undefined && !teams.some(({ id }) => id === team);
  const strange = metric !== undefined && !metrics.some(({ key }) => key === metric);
  return (
    <>
      {foreign ? (
        <Button rightSection={<CloseIcon />} onClick={() => choose({ team: undefined })}>
          Remove unknown team {team}
        </Button>
      ) : null}
      {strange ? (
        <Button rightSection={<CloseIcon />} onClick={() => choose({ metric: undefined })}>
          Remove unknown metric {metric}
        </Button>
      ) : null}
    </>
  );
}
