import type { Status } from '../lib/api-types.js';

/** Status is shape, word and colour together; colour alone never says it. Worst first. */
export const STATUSES: readonly Status[] = ['behind', 'watch', 'on_pace', 'ahead', 'no_target'];

const LOOK: Record<Status, { symbol: string; word: string; tone: string }> = {
  ahead: { symbol: '▲', word: 'Ahead', tone: 'ahead' },
  on_pace: { symbol: '●', word: 'On pace', tone: 'on-pace' },
  watch: { symbol: '◆', word: 'Watch', tone: 'watch' },
  behind: { symbol: '▼', word: 'Behind', tone: 'behind' },
  no_target: { symbol: '○', word: 'No target', tone: 'on-pace' },
};

export const statusLook = (status: Status) => LOOK[status];

/** CSS colour of a status' mark: `statusMark('behind')` → `var(--behind-mark)`. */
export const statusMark = (status: Status) => `var(--${LOOK[status].tone}-mark)`;
