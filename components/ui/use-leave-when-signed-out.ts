'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** A read that says nobody is signed in leads to the sign-in page and back: the session was ended. */
export function useLeaveWhenSignedOut(error: Error | null): void {
  const router = useRouter();
  const out = error?.cause === 401;
  useEffect(() => {
    if (!out) return;
    const { pathname, search } = window.location;
    router.replace(`/sign-in?${new URLSearchParams({ next: pathname + search })}`);
  }, [out, router]);
}
