import { CodedError } from '../../common/coded-error.js';

export const unknownQuotaPeriod = (key: string): CodedError =>
  new CodedError(
    'quota.unknown_period',
    `“${key.slice(0, 40)}” is no period of this calendar. Write it like 2026-11, 2026-Q4 or 2026.`,
  );

export const doubledQuota = (key: string): CodedError =>
  new CodedError('quota.doubled', `The same quota is changed twice for ${key}. Send each one once.`);

export const setAbove = (): CodedError =>
  new CodedError(
    'quota.set_above',
    'The quota of your own team is set by the level above. You can divide it among your reps and teams.',
    403,
  );
