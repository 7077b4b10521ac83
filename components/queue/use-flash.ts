'use client';

import { useState } from 'react';

/**
 * True while a value that changed by itself is being pointed out; `end` when it has been. While `quiet`,
 * and for the change that ends it, nothing is pointed out: the reader did it.
 */
export function useFlash(signature: string, quiet: boolean): { flashing: boolean; end: () => void } {
  const [seen, setSeen] = useState({ signature, quiet });
  const [flashing, setFlashing] = useState(false);
  if (seen.signature !== signature || seen.quiet !== quiet) {
    setSeen({ signature, quiet });
    setFlashing(seen.signature !== signature && !quiet && !seen.quiet);
  }
  return { flashing, end: () => setFlashing(false) };
}
