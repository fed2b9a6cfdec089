/** What a loader needs of a connection: a data source, an entity manager or a query runner all have it. */
export interface Reader {
  query<Rows = unknown>(sql: string, parameters?: unknown[]): Promise<Rows>;
}

/** pg hands bigint and numeric over as text; sums of minor units stay far below 2^53. */
export const toNumber = (value: string | number | null): number => Number(value ?? 0);
