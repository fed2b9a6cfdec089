import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';

/** Does work in one transaction on one plain connection, which the merge's functions take. */
export async function inTransaction<T>(db: DataSource, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const runner = db.createQueryRunner();
  const client: PoolClient = await runner.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}
