import { createFormat } from './format.js';

const format = createFormat('en-US', 'USD', '2026-11-23');

it.each([
  [7.4999, 'count', '7.5'],
  [1234.5678, 'count', '1,234.57'],
  [-24, 'count', '−24'],
  [0.0123456, 'factor', '0.0123'],
  [0.0782493, 'ratio', '7.82%'],
  [0.001234, 'ratio', '0.123%'],
  [1, 'days', '1 day'],
  [9.5, 'days', '9.5 days'],
  [-5_727_105, 'money', '−$57,271.05'],
] as const)('writes %d of %s so that arithmetic can be checked: %s', (value, unit, text) =>
  expect(format.exact(value, unit)).toBe(text),
);
