import type { CompanyOptions, Trait } from './company.types.js';

/** Metric key → total: counts, and whole units of the currency for bookings. */
export type MetricTotals = Record<string, number>;

export interface RepTruth {
  employeeId: string;
  name: string;
  team: string;
  jobRole: string;
  hireDay: string;
  leaveDay: string | null;
  /** Pace index of bookings that the current month and quarter were made to show. */
  paceWanted: number;
  traits: Trait[];
  traitFrom: string | null;
}

/** What is known to be so in a sample company: for tests to hold the product's answers against. */
export interface Truth {
  options: CompanyOptions;
  from: string;
  until: string;
  lastWorkday: string;
  /** No dialer file spoke about this day. */
  missingDialerDay: string | null;
  leader: string;
  teams: { name: string; parent: string; manager: string; strength: number }[];
  reps: RepTruth[];
  /** How yesterday's file writes the rep whom nobody knows by that name. */
  unknownRep: { text: string; employeeId: string };
  totals: MetricTotals;
  /** Employee id → month → metric → total. */
  byRepMonth: Record<string, Record<string, MetricTotals>>;
}
