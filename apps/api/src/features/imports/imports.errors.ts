import { CodedError } from '../../common/coded-error.js';
import { toErrorAnswer } from '../../common/error-answer.js';
import { ReadingFailure } from './reading/reading.errors.js';
import type { ReadingError } from './reading/reading.types.js';

export const noFiles = (): CodedError =>
  new CodedError(
    'import.no_files',
    'No file came with the request. Send one or more CSV files in the field "files".',
  );

export const noSuchFile = (path: string): CodedError =>
  new CodedError('import.no_file', `There is no file ${path}, or it cannot be read. Check the path.`);

export const notAnswerable = (status: string): CodedError =>
  new CodedError(
    'import.not_open',
    `This import is ${status}: only an import that waits for an answer, is ready or has failed can be read anew.`,
    409,
  );

export const notReady = (fileName: string, status: string): CodedError =>
  new CodedError(
    'import.not_ready',
    `${fileName} cannot be committed: it is ${status}. Answer its questions, or wait until all files of the upload are ready.`,
    409,
  );

export const nothingToCommit = (): CodedError =>
  new CodedError('import.nothing_ready', 'No file of this upload is ready to commit.', 409);

export const hasRejects = (rows: number): CodedError =>
  new CodedError(
    'import.has_rejects',
    `${rows} rows are rejected, and all rows were asked for. Accept the valid rows, or correct the file and upload it again.`,
    409,
  );

export const notUndoable = (id: number, status: string): CodedError =>
  new CodedError('import.not_live', `Import ${id} is ${status}: only a committed import can be undone.`, 409);

export const duplicateUndo = (id: number, of: number): CodedError =>
  new CodedError(
    'import.duplicate',
    `Import ${id} is the same file as import ${of} and brought nothing. Undo import ${of} instead.`,
    409,
  );

export const fileGone = (): CodedError =>
  new CodedError('import.file_gone', 'The uploaded file is no longer kept. Upload it again.', 410);

export const busy = (): CodedError =>
  new CodedError('import.busy', 'Another process still works on these files. Try again in a minute.', 409);

/** Whether the database went away in the middle: then nothing is wrong with the file, and it can be tried again. */
export const isDatabaseAway = (error: unknown): boolean => toErrorAnswer(error).status === 503;

/** What an import that could not be finished tells of it; an unforeseen error tells only that. */
export function errorOf(error: unknown): ReadingError {
  if (error instanceof ReadingFailure) return error.toObject();
  if (error instanceof CodedError) {
    return { code: error.code, message: error.message, line: null, column: null };
  }
  return {
    code: 'import.failed',
    message:
      'The import failed for a reason the product did not foresee; nothing was imported. The log has the details.',
    line: null,
    column: null,
  };
}
