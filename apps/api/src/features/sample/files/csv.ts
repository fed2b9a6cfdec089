/** One line of CSV; cells with commas, quotes or line breaks are quoted. `line(['a', 'b,c'])` is 'a,"b,c"\n'. */
export const line = (cells: readonly (string | number)[]): string => `${cells.map(cell).join(',')}\n`;

function cell(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** `clock(570)` is '09:30'. */
export const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
