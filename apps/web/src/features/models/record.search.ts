/** What of the record is in the address besides the metric: quarters instead of months. */
export interface RecordSearch {
  grain?: 'quarter';
}

/** Reads an address; what is unknown counts as absent. */
export const readRecordSearch = (search: Record<string, unknown>): RecordSearch => ({
  grain: search['grain'] === 'quarter' ? 'quarter' : undefined,
});
