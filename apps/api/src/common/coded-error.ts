/** An error that a user may read: a stable code, a sentence that says what, where and how to fix it, and its HTTP status. */
export class CodedError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
    readonly details?: unknown,
  ) {
    super(message);
    this.name = 'CodedError';
  }
}

/** The one answer for "does not exist" and "is not yours": nobody can tell them apart. */
export const notFound = (): CodedError => new CodedError('not_found', 'Not found.', 404);
