import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';

/** Above this many rows only those near the window are in the document. */
export const VIRTUAL_ABOVE = 200;

/**
 * Which of `count` rows to draw. Up to 200: all. Above: those in view, with the heights to leave before and after.
 * Put `ref` on the list's element and `measure` (with data-index) on each row.
 */
export function useVirtualRows(count: number, rowHeight: number) {
  const ref = useRef<HTMLElement | null>(null);
  const [top, setTop] = useState(0);
  const enabled = count > VIRTUAL_ABOVE;
  useLayoutEffect(() => {
    if (enabled && ref.current) setTop(ref.current.getBoundingClientRect().top + window.scrollY);
  }, [enabled]);
  const virtual = useWindowVirtualizer({
    count,
    enabled,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: top,
  });
  if (!enabled) {
    return {
      ref,
      indexes: Array.from({ length: count }, (_, index) => index),
      before: 0,
      after: 0,
      measure: undefined,
    };
  }
  const items = virtual.getVirtualItems();
  return {
    ref,
    indexes: items.map(({ index }) => index),
    before: (items[0]?.start ?? top) - top,
    after: virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top),
    measure: virtual.measureElement,
  };
}
