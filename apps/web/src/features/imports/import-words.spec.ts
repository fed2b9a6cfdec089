import type { ImportResponse } from '../../lib/api-types.js';
import { countsSentence, daysSentence } from './import-words.js';

const counts = { rows: 0, new: 0, changed: 0, same: 0, retired: 0, rejected: 0, unresolved: 0, leftOut: 0 };

describe('countsSentence', () => {
  it('says only what there is', () => {
    expect(countsSentence({ ...counts, new: 412, rejected: 2 }, String)).toBe('412 new · 2 rejected');
  });
  it('says so when there is nothing', () => {
    expect(countsSentence(counts, String)).toBe('no rows');
  });
  it('is a dash before the file was read', () => {
    expect(countsSentence(null, String)).toBe('–');
  });
});

describe('daysSentence', () => {
  const days = (fromDay: string | null, toDay: string | null) =>
    daysSentence({ fromDay, toDay } as ImportResponse, (day) => day);
  it('writes a range, one day, or a dash', () => {
    expect(days('2026-11-01', '2026-11-22')).toBe('2026-11-01 – 2026-11-22');
    expect(days('2026-11-22', '2026-11-22')).toBe('2026-11-22');
    expect(days(null, null)).toBe('–');
  });
});
