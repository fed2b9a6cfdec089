import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { DatabaseModule } from './database/database.module.js';
import type { Runtime } from './database/runtime.js';
import { SystemModule } from './features/system/system.module.js';

/** The features, one line each. */
const features = [SystemModule];

/** The whole application around one connected database: the server's, the command line's and the documentation's. */
@Module({})
export class AppModule {
  static of(dataSource: DataSource, runtime: Runtime): DynamicModule {
    return { module: AppModule, imports: [DatabaseModule.of(dataSource, runtime), ...features] };
  }
}
