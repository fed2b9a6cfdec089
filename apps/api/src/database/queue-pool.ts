import pg from 'pg';

/**
 * Connections for the job queue, which does not share those of the data source. To be ended by who opened it.
 *
 * Errors of idle connections are heard until the process ends: the database may close one after the pool was told to
 * end, and nobody listening would end the process. A connection that is lost in use fails the query that uses it.
 */
export function openQueuePool(url: string, connections: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
