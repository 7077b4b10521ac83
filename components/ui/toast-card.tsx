'use client';

import { Check, TriangleAlert } from 'lucide-react';
import { Kbd } from './kbd';

export interface ToastCardProps {
  /** Past tense and count: "3 orders approved". */
  message: string;
  tone?: 'done' | 'warn';
  action?: { label: string; keys?: string; run: () => void };
  /** The clock stops while someone is in it with the keyboard. */
  onHold?: (held: boolean) => void;
}

/** One line on ink, with at most one action. */
export function ToastCard({ message, tone = 'done', action, onHold }: ToastCardProps) {
  const Icon = tone === 'done' ? Check : TriangleAlert;
  return (
    <div className="flex min-h-[42px] w-[356px] font-sans text-body max-w-[calc(100vw-32px)] items-center gap-2.5 rounded-[10px] bg-ink py-1 pr-2 pl-3 text-on-ink shadow-overlay dark:border dark:border-line-strong dark:bg-raised dark:text-fg">
      <Icon aria-hidden="true" className="size-4" />
      <span className="min-w-0 flex-1">{message}</span>
      {action && (
        <button
          type="button"
          onClick={action.run}
          onFocus={() => onHold?.(true)}
          onBlur={() => onHold?.(false)}
          aria-keyshortcuts={action.keys}
          className="flex min-h-7 cursor-default items-center gap-1.5 rounded-control bg-on-ink/12 px-2 font-medium hover:bg-on-ink/20 pointer-coarse:min-h-11 dark:bg-fg/10 dark:hover:bg-fg/15"
        >
          {action.label}
          {action.keys && (
            <Kbd tone="inverse" className="dark:text-fg">
              {action.keys}
            </Kbd>
          )}
        </button>
      )}
    </div>
  );
}
