import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { DatabaseModule } from './database/database.module.js';
import type { Runtime } from './database/runtime.js';
import { AuditModule } from './features/audit/audit.module.js';
import { CalendarsModule } from './features/calendars/calendars.module.js';
import { AuthModule } from './features/auth/auth.module.js';
import { SettingsModule } from './features/settings/settings.module.js';
import { SystemModule } from './features/system/system.module.js';
import { TeamsModule } from './features/teams/teams.module.js';
import { ImportsModule } from './features/imports/imports.module.js';
import { UsersModule } from './features/users/users.module.js';
import { FlagsModule } from './features/flags/flags.module.js';
import { ModelsModule } from './features/models/models.module.js';
import { MetricsModule } from './features/metrics/metrics.module.js';
import { NotesModule } from './features/notes/notes.module.js';
import { RepsModule } from './features/reps/reps.module.js';
import { RestatementsModule } from './features/restatements/restatements.module.js';
import { SampleModule } from './features/sample/sample.module.js';
import { TodayModule } from './features/today/today.module.js';
import { QuotasModule } from './features/quotas/quotas.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import { TrendsModule } from './features/trends/trends.module.js';
import { WorkersModule } from './workers/workers.module.js';

/** The features, one line each. */
const features = [
  SystemModule,
  AuditModule,
  AuthModule,
  CalendarsModule,
  JobsModule,
  WorkersModule,
  ImportsModule,
  SettingsModule,
  TeamsModule,
  UsersModule,
  FlagsModule,
  MetricsModule,
  ModelsModule,
  NotesModule,
  RepsModule,
  RestatementsModule,
  SampleModule,
  TodayModule,
  QuotasModule,
  TrendsModule,
];

/** The whole application around one connected database: the server's, the command line's and the documentation's. */
@Module({})
export class AppModule {
  static of(dataSource: DataSource, runtime: Runtime): DynamicModule {
    return { module: AppModule, imports: [DatabaseModule.of(dataSource, runtime), ...features] };
  }
}
