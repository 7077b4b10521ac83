'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** A read that says nobody is signed in leads to the sign-in page: the session was ended. */
export function useLeaveWhenSignedOut(error: Error | null): void {
  const router = useRouter();
  const out = error?.cause === 401;
  useEffect(() => {
    if (out) router.refresh();
  }, [out, router]);
}
