'use client';

import { useEffect, useState } from 'react';
import { showToast } from '@/components/ui/show-toast';
import type { LapsedDecision } from '@/lib/tasks/queries/my-work-types';

/** Tells the author of a completion that came to nothing why, wherever in the list they are by then. */
export function useLapseToasts(lapsed: readonly LapsedDecision[], show: (number: string) => void): void {
  const [told] = useState(() => new Set(lapsed.map((one) => one.intentId)));
  useEffect(() => {
    for (const { intentId, name, number, reason } of lapsed) {
      if (told.has(intentId)) continue;
      told.add(intentId);
      showToast({
        message: `${name} was not completed. ${reason}`,
        tone: 'warn',
        action: { label: 'Show', run: () => show(number) },
        durationMs: 20_000,
      });
    }
  }, [lapsed, told, show]);
}
