import { CodedError } from '../../common/coded-error.js';

export const thresholdsInWrongOrder = (): CodedError =>
  new CodedError(
    'settings.thresholds_order',
    'The thresholds must rise from watch over on pace to ahead. Give, for example, 0.9, 0.95 and 1.1.',
  );

export const unknownMetric = (key: string): CodedError =>
  new CodedError(
    'settings.unknown_metric',
    `There is no metric "${key}" for the vision. Choose one of the list.`,
  );
