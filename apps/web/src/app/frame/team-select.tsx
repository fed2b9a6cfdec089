import { NativeSelect } from '@mantine/core';
import { useFilters } from '../../lib/filters.js';
import { useSession } from '../../lib/session.js';

const INDENT = '\u00a0\u00a0';

/** The chosen team, and the one that is the whole scope: with one team at the top, it needs no second name. */
export function useTeamChoice() {
  const [chosen] = useFilters();
  const { teams } = useSession();
  const roots = teams.filter(({ depth }) => depth === 0);
  const whole = roots.length === 1 ? roots[0] : undefined;
  return { whole, team: teams.find(({ id }) => id === chosen.team && id !== whole?.id) };
}

/** The teams of the viewer's scope as a tree; the first entry is all of them. */
export function TeamSelect({ className }: { className: string | undefined }) {
  const [, choose] = useFilters();
  const { teams } = useSession();
  const { team, whole } = useTeamChoice();
  return (
    <NativeSelect
      aria-label="Team"
      className={className}
      value={String(team?.id ?? '')}
      onChange={(event) => choose({ team: Number(event.currentTarget.value) || undefined })}
    >
      <option value="">{whole?.name ?? 'All teams'}</option>
      {teams
        .filter(({ id }) => id !== whole?.id)
        .map(({ id, name, depth }) => (
          <option key={id} value={id}>
            {INDENT.repeat(depth)}
            {name}
          </option>
        ))}
    </NativeSelect>
  );
}
