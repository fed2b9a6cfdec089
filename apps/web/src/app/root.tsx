import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { sessionOptions } from '../lib/session.js';

/** The outermost element. When the signed-in person changes, the guards run again. */
export function Root() {
  const router = useRouter();
  const userId = useQuery(sessionOptions).data?.user?.id ?? null;
  const before = useRef(userId);
  useEffect(() => {
    if (before.current !== userId) void router.invalidate();
    before.current = userId;
  }, [router, userId]);
  return <Outlet />;
}
