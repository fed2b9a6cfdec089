import { CodedError } from '../../../common/coded-error.js';
import type { ReadingError } from './reading.types.js';

/** A file that cannot be read at all: the code, the sentence, and where in the file. */
export class ReadingFailure extends CodedError {
  constructor(
    code: string,
    message: string,
    readonly line: number | null = null,
    readonly column: string | null = null,
  ) {
    super(code, message, 422, { line, column });
    this.name = 'ReadingFailure';
  }

  /** The plain object that crosses a thread or a database column. */
  toObject(): ReadingError {
    return { code: this.code, message: this.message, line: this.line, column: this.column };
  }
}

/** Rebuilds a failure on this side of a thread. */
export const failureOf = (error: ReadingError): ReadingFailure =>
  new ReadingFailure(error.code, error.message, error.line, error.column);
