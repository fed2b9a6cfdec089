import { DataSource, type DataSourceOptions } from 'typeorm';
import { logger } from '../common/logger.js';
import { migrations } from './migrations.js';

/**
 * The one set of options for every connection of this product.
 *
 * @param url where the database is; undefined only where nothing ever connects (making openapi.json)
 * @param poolSize connections at most
 */
export const dataSourceOptions = (url: string | undefined, poolSize: number): DataSourceOptions => ({
  type: 'postgres',
  url,
  applicationName: 'paceline',
  poolSize,
  connectTimeoutMS: 10_000,
  poolErrorHandler: (error: Error) => logger().warn({ err: error.message }, 'lost a database connection'),
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
export const createDataSource = (url: string | undefined, poolSize = 10): DataSource =>
  new DataSource(dataSourceOptions(url, poolSize));
