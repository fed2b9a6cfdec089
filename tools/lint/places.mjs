import { dirname, join, normalize, relative, sep } from 'node:path';
import { PROJECT } from '../lib/paths.mjs';

/** A file's path inside the project, with forward slashes: apps/api/src/main.ts. */
export const placeOf = (file) => relative(PROJECT, file).split(sep).join('/');

/**
 * What an import means: a path inside the project without its extension, `node:fs` for a module of Node's own, or the
 * package's name.
 */
export function targetOf(file, source) {
  if (source.startsWith('.')) {
    return placeOf(normalize(join(dirname(file), source.replace(/\?.*$/, '')))).replace(
      /\.(js|jsx|ts|tsx|mjs)$/,
      '',
    );
  }
  if (source.startsWith('@paceline/'))
    return source === '@paceline/metrics' ? 'libs/metrics/src/index' : `apps/${source.slice(10)}`;
  return source;
}

/** True when the target is a file of this project, not a package. */
export const isOurs = (target) => /^(apps|libs|test|tools)\//.test(target) || target.startsWith('..');

/** The feature a path belongs to: featureOf('apps/api/src/features/today/x') is 'today'; undefined outside of features. */
export const featureOf = (path) => /^apps\/\w+\/src\/features\/([^/]+)\//.exec(path)?.[1];
