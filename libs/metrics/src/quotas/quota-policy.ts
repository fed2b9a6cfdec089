/**
 * From when a full quota counts for who is hired inside a period:
 * 'days' from the day of hire; 'next_month' from the first of the next month (the same month for a hire on its first
 * day); 'cut_off' the whole month of hire when hired on one of its first days, else from the next month.
 */
export type HireProration = 'days' | 'next_month' | 'cut_off';

/** How a company turns a full quota into what it asks of a rep. Quotas 'as given' are left as they are. */
export interface QuotaPolicy {
  /** The part of a full quota asked in the first, second, … month after hire, 0 to 1; after the last: all. */
  readonly ramp: readonly number[];
  readonly hires: HireProration;
  /** The last day of a month (1 to 31, counted from its start) on which a hire still counts for all of it. */
  readonly cutOffDay: number;
  /** Leave of more consecutive working days than this is taken out of the quota; null: leave never changes a quota. */
  readonly reliefAfter: number | null;
}

/** No ramp, hires by days, no relief. */
export const PLAIN_POLICY: QuotaPolicy = { ramp: [], hires: 'days', cutOffDay: 15, reliefAfter: null };

/** A usual number of consecutive working days after which leave relieves a quota. */
export const USUAL_RELIEF_AFTER = 10;
