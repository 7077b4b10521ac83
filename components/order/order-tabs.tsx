'use client';

import { Tabs } from '@/components/ui/tabs';
import { DecompositionTab } from '../plan/decomposition-tab';
import { PlanTab } from '../plan/plan-tab';
import { CharacteristicsTab } from './characteristics-tab';
import { useOrderPage } from './order-context';
import { OverviewTab } from './overview-tab';
import type { OrderTab } from './use-order-tab';

interface OrderTabsProps {
  tabs: readonly OrderTab[];
  tab: OrderTab;
  onTab: (tab: OrderTab) => void;
}

/** The parts of the page. Which there are follows from what the order has; which is shown is in the address. */
export function OrderTabs({ tabs, tab, onTab }: OrderTabsProps) {
  const { order } = useOrderPage();
  const all = {
    overview: { value: 'overview', label: 'Overview', panel: <OverviewTab /> },
    plan: { value: 'plan', label: 'Plan', count: order.tasks.length, panel: <PlanTab /> },
    decomposition: { value: 'decomposition', label: 'Decomposition', panel: <DecompositionTab /> },
    characteristics: { value: 'characteristics', label: 'Characteristics', panel: <CharacteristicsTab /> },
  } as const;
  return (
    <Tabs
      label="Parts of the order"
      tabs={tabs.map((name) => all[name])}
      value={tab}
      onValueChange={onTab}
      className="flex flex-1 flex-col [&>[role=tablist]]:sticky [&>[role=tablist]]:top-0 [&>[role=tablist]]:z-(--z-sticky) [&>[role=tablist]]:flex-none [&>[role=tablist]]:bg-surface max-sm:[&>[role=tablist]]:overflow-x-auto max-sm:[&>[role=tablist]]:overflow-y-hidden max-sm:[&>[role=tablist]]:px-2 [&>[role=tabpanel]]:flex-1 [&>[role=tabpanel]]:outline-offset-[-2px]"
    />
  );
}
