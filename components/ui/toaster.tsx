'use client';

import { Toaster as Sonner } from 'sonner';

/** Where toasts appear: bottom left, at most three, above the tabs of a phone. */
export function Toaster() {
  return (
    <Sonner
      position="bottom-left"
      expand
      visibleToasts={3}
      gap={8}
      offset={16}
      mobileOffset={{ bottom: 'calc(72px + env(safe-area-inset-bottom))', left: 16, right: 16 }}
      toastOptions={{ unstyled: true }}
      containerAriaLabel="Messages"
      hotkey={[]}
    />
  );
}
