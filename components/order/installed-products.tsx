import { SectionHeading } from '@/components/ui/section-heading';
import { Tag } from '@/components/ui/tag';
import { PRODUCT_STATUS_LABELS, type ProductStatus } from '@/lib/inventory/model/product-status';
import { useOrderPage } from './order-context';

const TONES: Partial<Record<ProductStatus, 'good' | 'outline'>> = {
  active: 'good',
  pendingActive: 'outline',
};

/** What the order leaves at the customer, and whether it is in service yet. */
export function InstalledProducts() {
  const { order } = useOrderPage();
  if (order.products.length === 0) return null;
  const nameOf = (id: string | null) => order.products.find((one) => one.id === id)?.name;
  return (
    <section aria-labelledby="products">
      <SectionHeading level={3} count={order.products.length} className="h-[38px] px-6 max-sm:px-4">
        <span id="products">Installed products</span>
      </SectionHeading>
      <ul className="border-line border-t">
        {order.products.map((product) => (
          <li
            key={product.id}
            className="flex h-(--row-h) items-center gap-3 border-line border-b px-6 max-sm:px-4"
          >
            <span className="mono w-[92px] flex-none text-fg-2">{product.number}</span>
            <span className="truncate font-medium">{product.name}</span>
            {product.parentId && (
              <span className="truncate text-muted max-sm:hidden">part of {nameOf(product.parentId)}</span>
            )}
            <span className="ml-auto">
              <Tag tone={TONES[product.status] ?? 'neutral'}>{PRODUCT_STATUS_LABELS[product.status]}</Tag>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
