/** A chart's numbers as a table. */
export interface ChartTable {
  columns: readonly { label: string; numeric?: boolean }[];
  rows: readonly { key: string; cells: readonly string[] }[];
}

// A cell that starts like a formula is written as text, so that a spreadsheet does not run it.
const cell = (text: string) => {
  const safe = /^[=+@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A table as CSV text, with its header. `Day,Calls` / `"Mon, Nov 23",12`. */
export function tableCsv({ columns, rows }: ChartTable): string {
  const lines = [columns.map(({ label }) => label), ...rows.map(({ cells }) => cells)];
  return lines.map((line) => line.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** Hands the table to the browser as a file named after the chart's finding. */
export function downloadCsv(title: string, table: ChartTable) {
  // The mark at the front tells spreadsheets that the text is UTF-8.
  const url = URL.createObjectURL(new Blob(['\ufeff', tableCsv(table)], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}.csv`;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
