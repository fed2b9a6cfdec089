import type { FlagRef } from '../lib/api-types.js';

interface FlagLook {
  readonly word: string;
  readonly symbol: string;
  readonly tone: 'behind' | 'watch' | 'ahead' | 'no_target';
}

const LOOKS: Readonly<Record<FlagRef['kind'], FlagLook>> = {
  data_missing: { word: 'Data missing', symbol: '○', tone: 'no_target' },
  stalled: { word: 'Stalled', symbol: '▼', tone: 'behind' },
  at_risk: { word: 'At risk', symbol: '▼', tone: 'behind' },
  sudden_drop: { word: 'Sudden drop', symbol: '▼', tone: 'behind' },
  efficiency_gap: { word: 'Conversion gap', symbol: '◆', tone: 'watch' },
  behind_pace: { word: 'Behind pace', symbol: '◆', tone: 'watch' },
  over_performing: { word: 'Ahead of all', symbol: '▲', tone: 'ahead' },
};

/** How a kind of flag is told apart: a shape, a word, and a colour. */
export const flagLook = (kind: FlagRef['kind']): FlagLook => LOOKS[kind];
