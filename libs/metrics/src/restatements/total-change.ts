/** One record of a day's total that changed: by an import, its undo, a name that was matched, a roster. */
export interface TotalChange {
  /** The day the events belong to. */
  readonly day: string;
  /** The total before and after; null: no row, which is 0 on a covered day. */
  readonly before: number | null;
  readonly after: number | null;
  /** When it was recorded: an instant in ISO 8601. */
  readonly at: string;
  readonly importId: number | null;
  readonly cause?: 'import' | 'undo' | 'resolve' | 'roster';
  /** Which total of several that are added up (a rep's in one feed); left out: there is one. */
  readonly series?: string;
  /** Whether a file recorded after the day's end had spoken about this total before; left out: by earlier records. */
  readonly toldBefore?: boolean;
}
