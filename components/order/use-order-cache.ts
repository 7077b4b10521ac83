'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DetailTask, OrderDetail } from '@/lib/orders/queries/order-detail-types';
import { orderKeys } from './order-keys';

/** Changes what the page shows of an order before the server has answered, and asks it again after. */
export function useOrderCache(number: string) {
  const queries = useQueryClient();
  return useMemo(() => {
    const queryKey = orderKeys.detail(number);
    const patch = async (change: (order: OrderDetail) => OrderDetail): Promise<void> => {
      await queries.cancelQueries({ queryKey });
      queries.setQueryData<OrderDetail>(queryKey, (order) => order && change(order));
    };
    const patchTask = (id: string, change: (task: DetailTask) => DetailTask) =>
      patch((order) => ({
        ...order,
        tasks: order.tasks.map((task) => (task.id === id ? change(task) : task)),
      }));
    // Lists show this order too.
    const refetch = () => queries.invalidateQueries({ queryKey: orderKeys.all });
    return { patch, patchTask, refetch };
  }, [queries, number]);
}
