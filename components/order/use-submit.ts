'use client';

import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { showToast } from '@/components/ui/show-toast';
import { submit } from '@/lib/orders/actions';
import { useOrderPage } from './order-context';
import { sendAction } from './send-action';
import { useOrderCache } from './use-order-cache';

/** Submits a draft. It is checked afresh by the server, so old defects do not stand in the way here. */
export function useSubmit() {
  const { order } = useOrderPage();
  const cache = useOrderCache(order.number);
  const busy = useRef(false);
  const { mutateAsync, isPending } = useMutation({
    mutationFn: () => {
      const given = { orderId: order.id, version: order.version, commandId: crypto.randomUUID() };
      return sendAction(() => submit(given));
    },
  });
  const run = async () => {
    if (busy.current) return;
    busy.current = true;
    const result = await mutateAsync();
    await cache.refetch();
    busy.current = false;
    if (result.ok) showToast({ message: `${order.number} submitted` });
    else showToast({ message: result.message, tone: 'warn' });
  };
  return { submit: run, isPending };
}
