import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { MetricRef, PeriodRef } from './api-types.js';

/** What a page really shows, as the server resolved it: the frame writes it into the filter bar. */
export interface CurrentView {
  metric: MetricRef | null;
  period: PeriodRef | null;
  asOf: string | null;
  defaultAsOf: string | null;
  coveredTo: string | null;
  /** Working days without data since `coveredTo`. */
  staleDays: number | null;
}

const NOTHING: CurrentView = {
  metric: null,
  period: null,
  asOf: null,
  defaultAsOf: null,
  coveredTo: null,
  staleDays: null,
};

const ViewContext = createContext<{ view: CurrentView; show: (view: CurrentView) => void }>({
  view: NOTHING,
  show: () => undefined,
});

/** Keeps what the page shows; belongs around the frame. */
export function CurrentViewProvider({ children }: { children: ReactNode }) {
  const [view, show] = useState(NOTHING);
  const value = useMemo(() => ({ view, show }), [view]);
  return <ViewContext value={value}>{children}</ViewContext>;
}

export const useCurrentView = () => use(ViewContext).view;

/** A page calls this with its answer (or undefined while it has none); leaving the page clears it. */
export function useShowView(view: Partial<CurrentView> | undefined) {
  const { show } = use(ViewContext);
  const key = JSON.stringify(view ?? null);
  useEffect(() => {
    const known = JSON.parse(key) as Partial<CurrentView> | null;
    if (known) show({ ...NOTHING, ...known });
  }, [key, show]);
  useEffect(() => () => show(NOTHING), [show]);
}
