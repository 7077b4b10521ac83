'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { cx } from './cx';

interface DialogProps {
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  trigger?: ReactElement;
  title: string;
  description?: ReactNode;
  children?: ReactNode;
  /** The buttons, safe choice first. */
  footer?: ReactNode;
  initialFocus?: RefObject<HTMLElement | null>;
  className?: string;
}

/** A modal sheet. Use ConfirmDialog for what cannot be undone, and nothing at all for what can. */
export function Dialog(props: DialogProps) {
  const { open, onOpenChange, trigger, title, description, children, footer, initialFocus, className } =
    props;
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-(--z-palette) bg-scrim transition-opacity duration-(--t-fast) data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Viewport className="fixed inset-0 z-(--z-palette) grid place-items-center overflow-y-auto p-4">
          <Base.Popup
            initialFocus={initialFocus}
            className={cx(
              'w-full max-w-[440px] rounded-overlay border border-line bg-raised p-4 shadow-overlay outline-none transition-[opacity,transform] duration-(--t-fast) ease-baton data-ending-style:scale-[.98] data-starting-style:scale-[.98] data-ending-style:opacity-0 data-starting-style:opacity-0',
              className,
            )}
          >
            <div className="flex items-start gap-3">
              <Base.Title className="flex-1 font-semibold">{title}</Base.Title>
              {/* No tooltip: it would open with the focus and take the first Escape for itself. */}
              <Base.Close
                aria-label="Close"
                className="-mt-1 -mr-1 grid size-7 cursor-default place-items-center rounded-control text-muted hover:bg-hover hover:text-fg pointer-coarse:size-11"
              >
                <X aria-hidden="true" className="size-4" />
              </Base.Close>
            </div>
            {description && <Base.Description className="mt-1 text-fg-2">{description}</Base.Description>}
            {children && <div className="mt-3">{children}</div>}
            {footer && <div className="mt-4 flex flex-wrap justify-end gap-2">{footer}</div>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
