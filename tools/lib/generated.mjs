import { mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, inProject } from './paths.mjs';
import { run } from './run.mjs';

const OPENAPI = 'apps/api/openapi.json';
const WEB_TYPES = 'apps/web/src/api-schema.gen.ts';

/** Writes the description of the API and the types made from it. Throws with the program's output when that fails. */
export async function generate(openapi = inProject(OPENAPI), webTypes = inProject(WEB_TYPES)) {
  const made = await run(process.execPath, [inProject('apps/api/dist/describe.js'), openapi]);
  if (made.code !== 0) throw new Error(`openapi.json could not be made:\n${made.output}`);
  const typed = await run(bin('openapi-typescript'), [openapi, '-o', webTypes]);
  if (typed.code !== 0) throw new Error(`The types could not be made from openapi.json:\n${typed.output}`);
}

/** The committed files that differ from what would be generated now, as sentences. */
export async function generatedDifferences() {
  const folder = mkdtempSync(join(tmpdir(), 'paceline-generated-'));
  const fresh = { [OPENAPI]: join(folder, 'openapi.json'), [WEB_TYPES]: join(folder, 'types.ts') };
  try {
    await generate(fresh[OPENAPI], fresh[WEB_TYPES]);
    return Object.entries(fresh).flatMap(([committed, made]) => {
      const path = inProject(committed);
      const same = existsSync(path) && readFileSync(path, 'utf8') === readFileSync(made, 'utf8');
      return same ? [] : [`${committed} is not what the API describes now. Run: npm run openapi`];
    });
  } catch (error) {
    return [String(error)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
