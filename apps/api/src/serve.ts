import { createApplication } from './application.js';
import { env } from './config/env.js';
import { assertNoOtherServer } from './database/embedded.js';
import { openDatabase } from './database/open-database.js';
import { SetupService } from './features/auth/setup.service.js';
import { HealthService } from './features/system/health.service.js';
import { assertPortIsFree, listen } from './features/system/listen.js';
import { serveMetrics } from './features/system/metrics-server.js';
import { stopOnSignals } from './features/system/stop-on-signals.js';
import { steps } from './features/system/steps.js';

/** Starts the server: database, schema, HTTP. Prints each step with its time, then the one link to open. */
export async function serve(): Promise<void> {
  const settings = env();
  const step = steps((line) => process.stdout.write(`${line}\n`));
  const shown = settings.publicUrl ?? `http://localhost:${settings.port}`;
  if (settings.databaseUrl === undefined) assertNoOtherServer(settings.dataDir);
  await assertPortIsFree(settings.host, settings.port);
  if (settings.metricsPort !== undefined) await assertPortIsFree(settings.host, settings.metricsPort);
  const database = await step(
    'database',
    () => openDatabase(settings, 'server', shown),
    ({ migrated }) => (migrated.length > 0 ? 'set up' : 'up to date'),
  );
  const stopping = stopOnSignals(async () => database.close());
  const runtime = { kind: 'server', databaseUrl: database.url } as const;
  const app = await step('server', () => createApplication(database.dataSource, runtime, settings));
  stopping.drainFirst(app, app.get(HealthService));
  const port = await listen(app, settings.host, settings.port);
  if (settings.metricsPort !== undefined) await serveMetrics(settings.host, settings.metricsPort);
  const base = settings.publicUrl ?? `http://localhost:${port}`;
  const setup = await app.get(SetupService, { strict: false }).link(base);
  database.announce(base);
  process.stdout.write(`\nPaceline is ready: ${setup ?? `${base}/`}\n`);
}
