import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
export const API_DIST = resolve(PROJECT, 'apps/api/dist');

/** The folder of real data sets that some tests use; undefined when it is not there. */
export function realData(): string | undefined {
  const folder = process.env.PACELINE_TEST_DATA ?? resolve(PROJECT, '../shared/data');
  return existsSync(folder) ? folder : undefined;
}
