import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const PROJECT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A path inside the project. */
export const inProject = (...parts) => join(PROJECT, ...parts);

/** A program that a package installed: bin('nx'). Run it with `process.execPath`: no shell, any platform. */
export const bin = (name) => inProject('node_modules', '.bin', name);
