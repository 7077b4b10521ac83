import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { OrderScreen } from '@/components/order/order-screen';
import { requireUser } from '@/lib/access/session';
import { orderDetail } from '@/lib/orders/queries/order-detail';
import { pathText } from '@/lib/platform/path-text';
import { runtime } from '@/lib/platform/runtime';

interface OrderPageProps {
  params: Promise<{ number: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Pick<OrderPageProps, 'params'>): Promise<Metadata> {
  const { number } = await params;
  return { title: pathText(number) };
}

export default async function OrderPage({ params, searchParams }: OrderPageProps) {
  const [user, { number }, { store, clock, timeZone }] = await Promise.all([
    requireUser(),
    params,
    runtime(),
  ]);
  const ref = pathText(number);
  const order = await orderDetail(store.db, user, ref);
  if (!order) notFound();
  // One address per order, whatever it was asked for by.
  if (order.number !== ref) redirect(`/orders/${order.number}${tabOf(await searchParams)}`);
  const customer = user.roles.every((role) => role === 'customer');
  return (
    <OrderScreen
      key={order.id}
      initial={order}
      viewer={{ id: user.id, name: user.name, customer }}
      zone={timeZone}
      now={clock.now().toISOString()}
    />
  );
}

/** The tab stays open when the address becomes the order's own. */
function tabOf({ tab }: Awaited<OrderPageProps['searchParams']>): string {
  return typeof tab === 'string' ? `?tab=${encodeURIComponent(tab)}` : '';
}
