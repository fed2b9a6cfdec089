import { useEffect, useState, type ReactNode } from 'react';

/** Shows its content only after 200 ms, so that fast answers do not flicker. */
export function Delayed({ children, ms = 200 }: { children: ReactNode; ms?: number }) {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return due ? children : null;
}
