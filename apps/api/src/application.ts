import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { ErrorFilter } from './common/error.filter.js';
import { FrameworkLogger } from './common/logger.js';
import { requestValidation } from './common/request-validation.js';
import type { Runtime } from './database/runtime.js';
import { PatientAdapter } from './features/system/http-adapter.js';
import { serveOpenApi } from './features/system/open-api.js';
import { requestLog } from './features/system/request-log.js';
import { securityHeaders } from './features/system/security-headers.js';
import { webPages } from './features/system/web-pages.js';

const BODY_LIMIT = '2mb';

/** The web application around a database, ready to `init()` or `listen()`. Uploads are not bodies: they stream. */
export async function createApplication(
  dataSource: DataSource,
  runtime: Runtime,
  options: { readonly trustProxy: boolean },
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.of(dataSource, runtime),
    new PatientAdapter(),
    {
      logger: new FrameworkLogger(),
      bodyParser: false,
      abortOnError: false,
    },
  );
  app.disable('x-powered-by');
  // One hop: of a chain of addresses only the last is the proxy's own word, the others anybody can write.
  app.set('trust proxy', options.trustProxy ? 1 : false);
  app.set('query parser', 'simple');
  app.use(requestLog(), securityHeaders(), webPages());
  app.useBodyParser('json', { limit: BODY_LIMIT });
  app.useGlobalFilters(new ErrorFilter());
  app.useGlobalPipes(requestValidation());
  serveOpenApi(app);
  return app;
}
