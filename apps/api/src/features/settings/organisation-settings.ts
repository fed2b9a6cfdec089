import { PLAIN_POLICY, type QuotaPolicy, type WeekYear } from '@paceline/metrics';

/** From what share of the expected value on a rep is ahead, on pace or to watch; below `watch` it is behind. */
export interface StatusThresholds {
  readonly ahead: number;
  readonly onPace: number;
  readonly watch: number;
}

/** The goal everybody sees on every page. */
export interface Vision {
  readonly text: string;
  /** A metric's key; null when the vision is words only. */
  readonly metric: string | null;
  /** In the metric's minor unit (cents for money). */
  readonly amount: number | null;
  /** A period key, such as '2026' or '2026-Q4'. */
  readonly period: string | null;
}

/** What holds for the whole organisation. */
export interface OrganisationSettings {
  readonly name: string | null;
  readonly vision: Vision | null;
  /** ISO 4217. */
  readonly currency: string;
  /** BCP 47. */
  readonly locale: string;
  /** 1 (January) to 12. */
  readonly fiscalStartMonth: number;
  /** The calendar year that a fiscal year in two of them is named after. */
  readonly yearNamedAfter: 'start' | 'end';
  /** Months of whole weeks; null: ordinary months. */
  readonly weeks: WeekYear | null;
  /** ISO weekdays, 1 (Monday) to 7, in order. */
  readonly workingWeekdays: readonly number[];
  /** IANA zone that decides which day it is. */
  readonly zone: string;
  /** IANA zone in which deals are booked. */
  readonly bookingZone: string;
  readonly thresholds: StatusThresholds;
  /** How a full quota becomes what is asked of a rep. */
  readonly quotaPolicy: QuotaPolicy;
}

export const DEFAULT_SETTINGS: OrganisationSettings = {
  name: null,
  vision: null,
  currency: 'USD',
  locale: 'en-US',
  fiscalStartMonth: 1,
  yearNamedAfter: 'end',
  weeks: null,
  workingWeekdays: [1, 2, 3, 4, 5],
  zone: 'UTC',
  bookingZone: 'UTC',
  thresholds: { ahead: 1.1, onPace: 0.95, watch: 0.9 },
  quotaPolicy: PLAIN_POLICY,
};
