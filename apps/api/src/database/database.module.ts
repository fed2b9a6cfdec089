import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Runtime } from './runtime.js';

/** Gives every feature the one DataSource and the Runtime. Whoever connected it (server, command line) also closes it. */
@Global()
@Module({})
export class DatabaseModule {
  static of(dataSource: DataSource, runtime: Runtime): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        { provide: DataSource, useValue: dataSource },
        { provide: Runtime, useValue: runtime },
      ],
      exports: [DataSource, Runtime],
    };
  }
}
