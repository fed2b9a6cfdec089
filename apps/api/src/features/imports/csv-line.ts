/** A cell that a spreadsheet would run as a formula; plain numbers, also negative ones, are none. */
const isFormula = (cell: string): boolean => /^[=+\-@\t\r]/.test(cell) && !/^[-+]?[\d.,' ]+%?$/.test(cell);

/**
 * One line of a CSV file. Cells that a spreadsheet would run get an apostrophe in front.
 *
 * csvLine(['a,b', '=1+1', '-5']) is '"a,b",\'=1+1,-5\r\n'
 */
export const csvLine = (cells: readonly string[]): string =>
  `${cells
    .map((cell) => (isFormula(cell) ? `'${cell}` : cell))
    .map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',')}\r\n`;
