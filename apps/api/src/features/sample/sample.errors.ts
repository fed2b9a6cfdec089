import { CodedError } from '../../common/coded-error.js';

export const realData = (): CodedError =>
  new CodedError(
    'sample.real_data',
    'The sample company cannot be loaded: this database already has people or imports of its own. Undo the imports first, or use an empty data folder.',
    409,
  );

export const sampleThere = (): CodedError =>
  new CodedError(
    'sample.there',
    'The sample company is loaded already. Remove it first to load another one.',
    409,
  );

export const sampleLoading = (): CodedError =>
  new CodedError('sample.loading', 'The sample company is being loaded. Wait until it is there.', 409);

export const noSample = (): CodedError =>
  new CodedError('sample.none', 'There is no sample company to remove: none was loaded.', 409);

export const sampleFailed = (reason: string): CodedError =>
  new CodedError('sample.failed', `The sample company could not be loaded: ${reason}`, 500);

export const badSampleOption = (name: string, expected: string): CodedError =>
  new CodedError('sample.option', `${name} must be ${expected}.`, 400);
