import { CodedError } from '../common/coded-error.js';
import { fromPlainError, toPlainError } from './plain-error.js';

const sent = (error: unknown): Error => fromPlainError(structuredClone(toPlainError(error)));

describe('errors between threads', () => {
  it('keeps a coded error with all that its reader is told', () => {
    const error = sent(new CodedError('period.unknown', 'No such period.', 422, { period: 'x' }));
    expect(error).toBeInstanceOf(CodedError);
    expect(error).toMatchObject({
      code: 'period.unknown',
      message: 'No such period.',
      status: 422,
      details: { period: 'x' },
    });
  });

  it('keeps the code of a lost database, also where it is the driver that says so', () => {
    expect(sent(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }))).toMatchObject({
      code: 'ECONNREFUSED',
    });
    expect(sent(Object.assign(new Error('gone'), { driverError: { code: '57P01' } }))).toMatchObject({
      code: '57P01',
    });
  });

  it('keeps the place where an error was thrown, and makes one of anything else', () => {
    const thrown = new TypeError('not a function');
    expect(sent(thrown)).toMatchObject({ name: 'TypeError', stack: thrown.stack });
    expect(sent('words')).toMatchObject({ message: 'words' });
    expect(sent(undefined)).toMatchObject({ message: 'undefined' });
  });
});
