import type { QueryClient } from '@tanstack/react-query';
import type { DetailTask, OrderDetail } from '@/lib/orders/queries/order-detail-types';
import type { OrderListRow } from '@/lib/orders/queries/order-rows';
import { orderKeys } from './order-keys';

/** What every kept order list has, whatever else goes with it. */
export interface KeptRows {
  rows: OrderListRow[];
  /** Rows that left the view while it was looked at. */
  left: OrderListRow[];
}

/** Changes what is shown of an order, on its page and in lists, before the server has answered. */
export function orderCache(queries: QueryClient, number: string) {
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
  const patchRow = async (change: <T extends OrderListRow>(order: T) => T): Promise<void> => {
    await Promise.all([patch(change), queries.cancelQueries({ queryKey: orderKeys.lists })]);
    const inList = (row: OrderListRow) => (row.number === number ? change(row) : row);
    queries.setQueriesData<KeptRows>(
      { queryKey: orderKeys.lists },
      (list) => list && { ...list, rows: list.rows.map(inList), left: list.left.map(inList) },
    );
  };
  // Lists show this order too.
  const refetch = () => queries.invalidateQueries({ queryKey: orderKeys.all });
  return { patch, patchTask, patchRow, refetch };
}
