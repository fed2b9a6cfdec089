export * from './isotonic.js';
export * from './kaplan-meier.js';
export * from './ramp-curve.js';
export * from './ramp-sentence.js';
export * from './time-to-ramp.js';
