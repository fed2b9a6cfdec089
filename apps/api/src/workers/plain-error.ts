import { CodedError } from '../common/coded-error.js';
import type { PlainError } from './computation.js';

/** Makes anything thrown fit to cross threads. */
export function toPlainError(error: unknown): PlainError {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return {
    name,
    message,
    stack,
    code: codeOf(error) ?? codeOf(Reflect.get(Object(error), 'driverError')),
    coded: error instanceof CodedError ? { status: error.status, details: error.details } : undefined,
  };
}

/** The error again, as its catchers know it: a `CodedError`, or one with the database's code. */
export function fromPlainError({ name, message, stack, code, coded }: PlainError): Error {
  const error =
    coded === undefined
      ? Object.assign(new Error(message), { name }, code === undefined ? {} : { code })
      : new CodedError(code ?? '', message, coded.status, coded.details);
  if (stack !== undefined) error.stack = stack;
  return error;
}

function codeOf(error: unknown): string | undefined {
  const code: unknown = Reflect.get(Object(error), 'code');
  return typeof code === 'string' ? code : undefined;
}
