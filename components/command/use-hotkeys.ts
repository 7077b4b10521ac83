'use client';

import { useEffect, useRef } from 'react';
import type { CommandScope } from './command-registry';
import { type HotkeyHandlers, hotkeyLayers } from './hotkey-layers';
import { listenForHotkeys } from './listen-for-hotkeys';

let stopListening: (() => void) | null = null;

/**
 * Binds commands of the registry while the component is shown.
 * Leave a command out (or undefined) when it does nothing here: the help sheet lists only what works.
 * A nearer scope ("item") hears a key before a farther one ("desk").
 */
export function useHotkeys(scope: CommandScope, handlers: HotkeyHandlers): void {
  const latest = useRef(handlers);
  // Written after commit, so that a discarded render never binds its handlers.
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    stopListening ??= listenForHotkeys();
    const remove = hotkeyLayers.add({ scope, handlers: latest });
    return () => {
      remove();
      if (hotkeyLayers.size() > 0) return;
      stopListening?.();
      stopListening = null;
    };
  }, [scope]);
}
