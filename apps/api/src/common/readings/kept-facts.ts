import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Runtime } from '../../database/runtime.js';
import { loadDataVersion } from '../facts/versions.query.js';

/** Gives what was loaded under this key before, or loads it. What it gives is shared: nobody changes it. */
export type Keep = <Facts>(key: readonly unknown[], load: () => Promise<Facts>) => Promise<Facts>;

/** Loads every time. */
export const loadAnew: Keep = (_, load) => load();

/** A few megabytes each for thousands of reps; a page of them needs eight. */
const MOST = 20;

/**
 * Facts of the whole organisation in memory, for as long as the data version stands: many people look at the same days
 * of everybody, and loading them takes longer than the arithmetic. Only in worker threads, and only of everybody: what
 * somebody sees of it is never part of what is kept here.
 */
@Injectable()
export class KeptFacts {
  private readonly loaded = new Map<string, Promise<unknown>>();
  private version: string | undefined;

  constructor(
    private readonly db: DataSource,
    private readonly runtime: Runtime,
  ) {}

  /** What is kept of the data as they stand now. */
  async current(): Promise<Keep> {
    if (this.runtime.kind !== 'worker') return loadAnew;
    const version = await loadDataVersion(this.db);
    if (version !== this.version) this.loaded.clear();
    this.version = version;
    return (key, load) => this.get(JSON.stringify(key), load);
  }

  private async get<Facts>(key: string, load: () => Promise<Facts>): Promise<Facts> {
    const found = this.loaded.get(key) ?? load();
    // The last one used goes to the end: the first one of a map is the one unused longest.
    this.loaded.delete(key);
    this.loaded.set(key, found);
    found.catch(() => this.loaded.delete(key));
    for (const oldest of this.loaded.keys()) {
      if (this.loaded.size <= MOST) break;
      this.loaded.delete(oldest);
    }
    return found as Promise<Facts>;
  }
}
