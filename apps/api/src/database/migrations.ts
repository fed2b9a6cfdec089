import { Foundation1764000000000 } from './migrations/1764000000000-foundation.js';
import { FastReads1764100000000 } from './migrations/1764100000000-fast-reads.js';
import { Models1764200000000 } from './migrations/1764200000000-models.js';
import { NoLastReadings1764310000000 } from './migrations/1764310000000-no-last-readings.js';

/** Every migration, oldest first. A list, not a folder scan: what runs is what was compiled. */
export const migrations = [
  Foundation1764000000000,
  FastReads1764100000000,
  Models1764200000000,
  NoLastReadings1764310000000,
] as const;
