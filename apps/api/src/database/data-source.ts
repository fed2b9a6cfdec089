import { DataSource, type DataSourceOptions } from 'typeorm';
import { logger } from '../common/logger.js';
import { migrations } from './migrations.js';

/**
 * The one set of options for every connection of this product.
 *
 * @param url where the database is; undefined only where nothing ever connects (making openapi.json)
 * @param poolSize connections at most
 * @param lost called for each idle connection that the database ended
 */
export const dataSourceOptions = (
  url: string | undefined,
  poolSize: number,
  lost: (error: Error) => void,
): DataSourceOptions => ({
  type: 'postgres',
  url,
  applicationName: 'paceline',
  poolSize,
  connectTimeoutMS: 10_000,
  poolErrorHandler: lost,
  installExtensions: false,
  entities: [],
  migrations: [...migrations],
  migrationsTableName: 'schema_migration',
  migrationsTransactionMode: 'all',
  extra: {
    options: '-c TimeZone=UTC -c client_connection_check_interval=5s',
    idleTimeoutMillis: 30_000,
    keepAlive: true,
  },
});

/** A data source that is not connected yet. */
export function createDataSource(url: string | undefined, poolSize = 10): DataSource {
  const dataSource: DataSource = new DataSource(
    dataSourceOptions(url, poolSize, (error) => {
      // Of a pool that was closed the last connections may end only with the database: nothing is lost then.
      if (dataSource.isInitialized) logger().warn({ err: error.message }, 'lost a database connection');
    }),
  );
  return dataSource;
}
