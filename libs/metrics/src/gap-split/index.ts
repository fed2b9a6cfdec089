// A gap to pace divided into what it is due to.
export * from './beta-factor.js';
export * from './cohort-range.js';
export * from './factor-name.js';
export * from './factor.js';
export * from './gap-split.js';
export * from './outcome-chain.js';
export * from './size-factor.js';
export * from './split-result.js';
export * from './sum-splits.js';
export * from './timing-part.js';
