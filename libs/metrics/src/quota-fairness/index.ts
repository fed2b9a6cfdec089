export * from './quota-candidate.js';
export * from './quota-fairness.js';
export * from './spearman.js';
export * from './target-quotas.js';
