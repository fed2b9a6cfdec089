import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { CodedError } from './coded-error.js';

interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** Every wrong field, also those inside objects and lists: changes.0.amount. */
export const fieldProblems = (errors: readonly ValidationError[], prefix = ''): FieldProblem[] =>
  errors.flatMap((error) => {
    const field = prefix + error.property;
    const own = Object.values(error.constraints ?? {}).map((message) => ({
      field,
      message: /should not exist$/.test(message)
        ? `${error.property} is not a field of this request`
        : message,
    }));
    return [...own, ...fieldProblems(error.children ?? [], `${field}.`)];
  });

/** Lets through only what a request class declares, typed; anything else is answered with what is wrong, field by field. */
export const requestValidation = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => {
      const problems = fieldProblems(errors);
      const sentence = problems.map(({ message }) => message).join('; ');
      return new CodedError('request.invalid', `The request is not right: ${sentence}.`, 400, problems);
    },
  });
