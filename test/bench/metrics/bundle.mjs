import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const web = new URL('../../../apps/web/package.json', import.meta.url);
const library = fileURLToPath(new URL('../../../libs/metrics/dist/index.js', import.meta.url));

/**
 * Kilobytes of the library, bundled and compressed as for a browser.
 * @param {string} [names] only these of its functions, `'known, unknown'`; all when left out
 */
export async function bundleKilobytes(names = '*') {
  const { build } = await import(pathToFileURL(createRequire(web).resolve('vite')));
  const folder = mkdtempSync(join(tmpdir(), 'paceline-bundle-'));
  const entry = join(folder, 'library.js');
  const exported = names === '*' ? '*' : `{ ${names} }`;
  writeFileSync(entry, `export ${exported} from ${JSON.stringify(library)};\n`);
  try {
    const [{ output }] = await build({
      configFile: false,
      logLevel: 'error',
      build: { write: false, minify: true, lib: { entry, formats: ['es'], fileName: 'library' } },
    });
    return gzipSync(output[0].code, { level: 9 }).length / 1000;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
