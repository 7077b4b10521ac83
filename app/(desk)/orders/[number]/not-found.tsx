import { TopBar } from '@/components/shell/top-bar';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';

export default function OrderNotFound() {
  return (
    <>
      <TopBar crumbs={[{ href: '/orders', label: 'Orders' }]} title="Not found" />
      <div className="grid flex-1 place-items-center p-6">
        <EmptyState
          title="There is no such order"
          action={<LinkButton href="/orders">All orders</LinkButton>}
        >
          The number may be mistyped, or the order is not yours to see.
        </EmptyState>
      </div>
    </>
  );
}
