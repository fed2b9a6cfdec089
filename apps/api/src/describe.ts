import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { createApplication } from './application.js';
import { fail } from './cli/fail.js';
import { createDataSource } from './database/data-source.js';
import { openApiDocument } from './features/system/open-api.js';

/** Writes openapi.json to the file named: the application is put together, but neither listens nor connects. */
async function describeApi(file: string): Promise<void> {
  const runtime = { kind: 'description', databaseUrl: '' } as const;
  const app = await createApplication(createDataSource(undefined), runtime, { trustProxy: false });
  writeFileSync(file, `${JSON.stringify(openApiDocument(app), null, 2)}\n`);
}

await describeApi(process.argv[2] ?? 'openapi.json').catch(fail);
process.exit(0);
