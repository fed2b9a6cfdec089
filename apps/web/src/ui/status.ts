import { STATUS_MARKS } from '@paceline/metrics';
import type { Status } from '../lib/api-types.js';

/** Worst first: the order of filters and of sorting by status. */
export const STATUSES: readonly Status[] = ['behind', 'watch', 'on_pace', 'ahead', 'no_target'];

/** On pace and No target share the grey tone: colour means "look". */
const TONES: Record<Status, 'ahead' | 'on-pace' | 'watch' | 'behind'> = {
  ahead: 'ahead',
  on_pace: 'on-pace',
  watch: 'watch',
  behind: 'behind',
  no_target: 'on-pace',
};

/** Shape, word and tone of a status; colour alone never says it. */
export const statusLook = (status: Status) => ({ ...STATUS_MARKS[status], tone: TONES[status] });
