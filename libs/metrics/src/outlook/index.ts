export * from './change-sentence.js';
export * from './forecast-method-text.js';
export * from './level-changes.js';
export * from './once-running.js';
export * from './outlook-season.js';
export * from './record-sentence.js';
export * from './step-sentence.js';
export * from './trend-sentence.js';
