// `npm run openapi`: apps/api/openapi.json from the API's code, and the web's types from it.
import { ensureBuilt } from './lib/build.mjs';
import { generate } from './lib/generated.mjs';

await ensureBuilt(['metrics', 'api']);
await generate();
console.log('Wrote apps/api/openapi.json and apps/web/src/api-schema.gen.ts.');
