import { useNavigate, useSearch } from '@tanstack/react-router';

/** The four filters every page shares. In the address only when they differ from what the server would choose. */
export interface Filters {
  team?: number;
  metric?: string;
  period?: string;
  asOf?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the shared filters from an address; what is malformed counts as absent. */
export function readFilters(search: Record<string, unknown>): Filters {
  const team = Number(search['team']);
  const text = (key: string) => (search[key] === undefined ? undefined : String(search[key]));
  const day = text('asOf');
  return {
    team: Number.isSafeInteger(team) && team > 0 ? team : undefined,
    metric: text('metric'),
    period: text('period'),
    asOf: day && DAY.test(day) ? day : undefined,
  };
}

/** The current filters, and a setter that keeps everything else of the address. `undefined` clears a filter. */
export function useFilters(): [Filters, (change: Filters) => void] {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const { team, metric, period, asOf } = search;
  return [
    { team, metric, period, asOf },
    (change) =>
      void navigate({ to: '.', search: (before: Record<string, unknown>) => ({ ...before, ...change }) }),
  ];
}
