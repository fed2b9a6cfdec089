/** pg hands bigint and numeric over as text; sums of minor units stay far below 2^53. */
export const toNumber = (value: string | number | null): number => Number(value ?? 0);
