import { createServer } from 'node:http';
import { ExpressAdapter } from '@nestjs/platform-express';

/** Express on a server that drops clients which dawdle over their request. */
export class PatientAdapter extends ExpressAdapter {
  override initHttpServer(): void {
    this.httpServer = createServer(
      {
        headersTimeout: 10_000,
        requestTimeout: 60_000,
        connectionsCheckingInterval: 2_000,
        keepAliveTimeout: 15_000,
      },
      this.getInstance(),
    );
  }
}
