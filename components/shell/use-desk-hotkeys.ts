'use client';

import { useRouter } from 'next/navigation';
import type { CommandId } from '@/components/command/command-registry';
import { useHotkeys } from '@/components/command/use-hotkeys';
import { undoStack } from '@/components/ui/undo-stack';
import type { NavIcon, NavItem } from './navigation';

const GO: Record<NavIcon, CommandId> = {
  myWork: 'goMyWork',
  queue: 'goQueue',
  orders: 'goOrders',
  catalog: 'goCatalog',
};

interface DeskHotkeys {
  items: readonly NavItem[];
  toggleSidebar: () => void;
  openHelp: () => void;
}

/** The shortcuts that work on every page of the desk. */
export function useDeskHotkeys({ items, toggleSidebar, openHelp }: DeskHotkeys): void {
  const router = useRouter();
  const places = items.map((item) => [GO[item.icon], () => router.push(item.href)] as const);
  useHotkeys('goTo', Object.fromEntries(places));
  useHotkeys('desk', { undo: () => undoStack.undoLatest(), sidebar: toggleSidebar, help: openHelp });
}
