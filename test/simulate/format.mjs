/** `.123`, as the design writes parts of one; `-` when there is none. */
export const part = (value, digits = 3) =>
  value === null || value === undefined ? '-' : value.toFixed(digits).replace(/^(-?)0\./, '$1.');
export const percent = (value) => (value === null ? '-' : `${Math.round(100 * value)}%`);
export const figure = (value, digits = 1) => (value === null ? '-' : value.toFixed(digits));
