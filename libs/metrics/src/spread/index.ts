export * from './attainment-distribution.js';
export * from './concentration.js';
export * from './equal-skill.js';
export * from './gini.js';
export * from './spread-sentence.js';
export * from './top-share.js';
