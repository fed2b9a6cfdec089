/** Prints rows of equal objects as a table with aligned columns. `table([{ reps: 8, 'p50 ms': 3 }])` */
export function table(rows) {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const widths = columns.map((name) => Math.max(name.length, ...rows.map((row) => String(row[name]).length)));
  const line = (cells) => cells.map((cell, at) => String(cell).padStart(widths[at])).join('   ');
  console.log(line(columns));
  console.log(widths.map((width) => '-'.repeat(width)).join('   '));
  for (const row of rows) console.log(line(columns.map((name) => row[name])));
  console.log('');
}

/** The value that a share of the sorted values does not exceed. `quantile([3, 1, 2], 0.5)` is 2. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export const seconds = (milliseconds) => (milliseconds / 1000).toFixed(1);
export const megabytes = (bytes) => (bytes === null ? 'unknown' : Math.round(bytes / 1e6));
export const ratio = (value, base) => (value / base).toFixed(2);
