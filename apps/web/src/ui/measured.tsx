import { MISSING, reasonText } from '@paceline/metrics';
import type { Measure } from '../lib/api-types.js';

/** A number that may not exist: written by `as`, or an en dash that says why (on hover and to screen readers). */
export function Measured({ of, as, title }: { of: Measure; as: (value: number) => string; title?: string }) {
  if (of.value !== null) return <span title={title}>{as(of.value)}</span>;
  const why = reasonText(of.reason);
  return (
    <span title={why}>
      <span aria-hidden="true">{MISSING}</span>
      <span className="visually-hidden">{why}</span>
    </span>
  );
}
