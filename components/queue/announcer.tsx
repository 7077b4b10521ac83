'use client';

import { useEffect, useRef, useState } from 'react';

const AT_MOST_EVERY_MS = 5000;

/** Tells assistive technology what changed by itself: politely, the latest only, once in five seconds. */
export function Announcer({ message }: { message: string }) {
  const [said, setSaid] = useState('');
  const last = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (!message) return;
    const wait = Math.max(0, last.current + AT_MOST_EVERY_MS - performance.now());
    const timer = setTimeout(() => {
      last.current = performance.now();
      setSaid(message);
    }, wait);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <div role="status" aria-live="polite" className="sr-only">
      {said}
    </div>
  );
}
