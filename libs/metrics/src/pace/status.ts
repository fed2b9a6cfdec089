export type Status = 'ahead' | 'on_pace' | 'watch' | 'behind' | 'no_target';

/** The pace index from which a status holds. */
export interface Thresholds {
  readonly ahead: number;
  readonly onPace: number;
  readonly watch: number;
}

export const DEFAULT_THRESHOLDS: Thresholds = { ahead: 1.1, onPace: 0.95, watch: 0.9 };

/** Status is always shown as shape and word, never by colour alone. */
export const STATUS_MARKS: Readonly<Record<Status, { readonly symbol: string; readonly word: string }>> = {
  ahead: { symbol: '▲', word: 'Ahead' },
  on_pace: { symbol: '●', word: 'On pace' },
  watch: { symbol: '◆', word: 'Watch' },
  behind: { symbol: '▼', word: 'Behind' },
  no_target: { symbol: '○', word: 'No target' },
};
