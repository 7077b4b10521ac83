'use client';

import { useState } from 'react';

/** True while a value that changed by itself is being pointed out; `end` when it has been. */
export function useFlash(signature: string): { flashing: boolean; end: () => void } {
  const [seen, setSeen] = useState(signature);
  const [flashing, setFlashing] = useState(false);
  if (seen !== signature) {
    setSeen(signature);
    setFlashing(true);
  }
  return { flashing, end: () => setFlashing(false) };
}
