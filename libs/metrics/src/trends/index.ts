export * from './change-points.js';
export * from './decompose.js';
export * from './normal-band.js';
export * from './relative-change.js';
export * from './same-part-before.js';
export * from './stl.js';
export { theilSenSlope } from './theil-sen-slope.js';
export * from './trend-claim.js';
