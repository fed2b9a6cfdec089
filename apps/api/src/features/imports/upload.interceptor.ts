import type { NestInterceptor, Type } from '@nestjs/common';
import { FilesInterceptor } from '@nestjs/platform-express';
import type { Express } from 'express';
import multer from 'multer';
import { env } from '../../config/env.js';
import { noFiles } from './imports.errors.js';
import type { KeptFile } from './imports.service.js';
import { makeUploadsFolder, newStoredName } from './uploads.js';

export type Uploaded = Express.Multer.File;

const MOST_FILES = 20;

/** Streams the files of a request into the folder of kept files, under names of the server's own. */
export const filesInterceptor = (): Type<NestInterceptor> =>
  FilesInterceptor('files', MOST_FILES, {
    storage: multer.diskStorage({
      destination: (_request, _file, done) => {
        makeUploadsFolder().then(
          (folder) => done(null, folder),
          (error: unknown) => done(error as Error, ''),
        );
      },
      filename: (_request, _file, done) => done(null, newStoredName()),
    }),
    limits: { fileSize: env().maxUploadBytes, files: MOST_FILES, fields: 20, fieldSize: 10_000 },
  });

/** The uploaded files as the import takes them; refuses a request without any. */
export function keptFiles(files: readonly Uploaded[] | undefined): KeptFile[] {
  if (!files || files.length === 0) throw noFiles();
  return files.map((file) => ({
    name: nameOf(file.originalname),
    storedName: file.filename,
    size: file.size,
  }));
}

/** Browsers send UTF-8 names, which multer takes for Latin-1. Only the last part of a path, never longer than 200. */
function nameOf(original: string): string {
  const text = Buffer.from(original, 'latin1').toString('utf8');
  const name = text.includes('\ufffd') ? original : text;
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return last.replace(/\p{Cc}/gu, '').slice(-200) || 'file.csv';
}
