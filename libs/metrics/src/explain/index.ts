// What a page shows on "See the math": one function per kind of number.
export * from './explain-behind-pace.js';
export * from './explain-catch-up.js';
export * from './explain-factors.js';
export * from './explain-flag.js';
export * from './explain-gap-split.js';
export * from './explain-landing.js';
export * from './explain-quota.js';
export * from './explain-reading.js';
export * from './explain-recoverable.js';
export * from './explain-ways.js';
export * from './explanation.js';
export * from './reading-about.js';
