/**
 * A header as the dictionary compares it: letters and digits only, no case, no accents.
 *
 * @example normalise('  Close_Date ') // 'closedate'
 */
export const normalise = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}%]/gu, '')
    .toLowerCase();

/** A name as reps are told apart in a file: trimmed, blanks joined. */
export const tidy = (text: string): string => {
  const trimmed = text.trim();
  return /\s\s|[\t\n\r\u00a0]/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
};

/**
 * How many single-letter edits turn one text into the other, or `limit + 1` when more than `limit`.
 *
 * @example editDistance('closdate', 'closedate', 2) // 1
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const swap = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(row[right.length] ?? limit + 1, limit + 1);
}
