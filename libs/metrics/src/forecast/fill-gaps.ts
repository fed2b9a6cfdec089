/**
 * The known part of a series without holes: nulls before the first and after the last value are cut off, those between
 * are filled on the straight line from the value before to the value after; with a season, when the values a season
 * before and after are known, with their mean instead. Null when nothing is known.
 * @param values oldest first
 * @returns the values, and how many periods were cut off at the end (a forecast must bridge them)
 * @example fillGaps([null, 1, null, 3, null], 1) // { values: [1, 2, 3], missingAtEnd: 1 }
 */
export function fillGaps(
  values: readonly (number | null)[],
  season: number,
): { values: number[]; missingAtEnd: number } | null {
  const isKnown = (value: number | null | undefined) => value !== null && Number.isFinite(value);
  const first = values.findIndex(isKnown);
  if (first < 0) return null;
  const last = values.findLastIndex(isKnown);
  const known = values.slice(first, last + 1).map((value) => (isKnown(value) ? value : null));
  return {
    values: known.map((value, at) => value ?? bySeason(known, at, season) ?? onTheLine(known, at)),
    missingAtEnd: values.length - 1 - last,
  };
}

function bySeason(values: readonly (number | null)[], at: number, season: number): number | null {
  const [before, after] = [values[at - season] ?? null, values[at + season] ?? null];
  return season <= 1 || before === null || after === null ? null : (before + after) / 2;
}

/** The ends of the list are known, so there is a value on either side. */
function onTheLine(values: readonly (number | null)[], at: number): number {
  let [left, right] = [at, at];
  while ((values[left] ?? null) === null) left--;
  while ((values[right] ?? null) === null) right++;
  const [from, to] = [values[left] ?? 0, values[right] ?? 0];
  return from + ((to - from) * (at - left)) / (right - left);
}
