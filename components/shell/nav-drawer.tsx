'use client';

import { Dialog } from '@base-ui/react/dialog';
import { SidebarContent } from './sidebar-content';

interface NavDrawerProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** The sidebar of a narrow window: comes over the page and leaves when used. */
export function NavDrawer({ open, onOpenChange }: NavDrawerProps) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-(--z-palette) bg-scrim transition-opacity duration-(--t-panel) data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup className="fixed inset-y-0 left-0 z-(--z-palette) flex w-[248px] flex-col gap-0.5 border-line border-r bg-canvas p-2 outline-none transition-transform duration-(--t-panel) ease-baton data-ending-style:-translate-x-full data-starting-style:-translate-x-full">
          <Dialog.Title className="sr-only">Menu</Dialog.Title>
          <SidebarContent rail={false} onNavigate={() => onOpenChange(false)} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
