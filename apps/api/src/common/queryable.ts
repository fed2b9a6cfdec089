import type { DataSource, EntityManager } from 'typeorm';

/** What a query function takes: the data source, or the manager of the transaction it belongs to. */
export type Queryable = DataSource | EntityManager;
