'use client';

import { AlertDialog as Base } from '@base-ui/react/alert-dialog';
import { type ReactNode, useRef } from 'react';
import { Button } from './button';

interface ConfirmDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The question, with the name of the thing. */
  title: string;
  /** The consequence, in numbers. */
  consequence: ReactNode;
  /** The verb itself: "Cancel order". */
  confirmLabel: string;
  /** The safe way out: "Keep order". It has the focus. */
  safeLabel: string;
  onConfirm: () => void;
  /** Why it cannot be confirmed yet, such as "Reason missing". */
  blocked?: string | null;
  children?: ReactNode;
}

/** Asks once, and only for what changes the world outside for good. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, onOpenChange, title, consequence, confirmLabel, safeLabel, onConfirm, blocked, children } =
    props;
  const safe = useRef<HTMLButtonElement>(null);
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-(--z-palette) bg-scrim transition-opacity duration-(--t-fast) data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Viewport className="fixed inset-0 z-(--z-palette) grid place-items-center overflow-y-auto p-4">
          <Base.Popup
            initialFocus={safe}
            className="w-full max-w-[440px] rounded-overlay border border-line bg-raised p-4 shadow-overlay outline-none transition-[opacity,transform] duration-(--t-fast) ease-baton data-ending-style:scale-[.98] data-starting-style:scale-[.98] data-ending-style:opacity-0 data-starting-style:opacity-0"
          >
            <Base.Title className="font-semibold">{title}</Base.Title>
            <Base.Description className="mt-1 text-fg-2">{consequence}</Base.Description>
            {children && <div className="mt-3">{children}</div>}
            <div className="mt-4 flex flex-wrap justify-end gap-2">
              <Base.Close render={<Button ref={safe}>{safeLabel}</Button>} />
              <Button variant="destroy" blocked={blocked} onClick={onConfirm}>
                {confirmLabel}
              </Button>
            </div>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
