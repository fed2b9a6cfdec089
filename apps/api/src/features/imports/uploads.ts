import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from '../../config/env.js';
import { noSuchFile } from './imports.errors.js';

/** Where uploaded files are kept. Their names here are the server's own, never the uploader's. */
export const uploadsFolder = (): string => join(env().dataDir, 'uploads');

export const uploadPath = (storedName: string): string => join(uploadsFolder(), storedName);

/** A new name for a kept file. */
export const newStoredName = (): string => randomUUID();

export async function makeUploadsFolder(): Promise<string> {
  await mkdir(uploadsFolder(), { recursive: true, mode: 0o700 });
  return uploadsFolder();
}

/** SHA-256 of a kept file, in hex. */
export async function hashOf(storedName: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(uploadPath(storedName))) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Copies a local file among the kept ones. Throws when it is not there, or no file. */
export async function keepLocalFile(path: string): Promise<{ storedName: string; size: number }> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw noSuchFile(path);
  await makeUploadsFolder();
  const storedName = newStoredName();
  await copyFile(path, uploadPath(storedName)).catch(() => {
    throw noSuchFile(path);
  });
  return { storedName, size: found.size };
}

/** Deletes kept files; those already gone do not matter. */
export async function forgetFiles(storedNames: readonly string[]): Promise<void> {
  await Promise.all(storedNames.map((name) => rm(uploadPath(name), { force: true })));
}
