import type { Metadata } from 'next';
import { CatalogTable } from '@/components/catalog/catalog-table';
import { NoAccess } from '@/components/shell/no-access';
import { TopBar } from '@/components/shell/top-bar';
import { EmptyState } from '@/components/ui/empty-state';
import { ACTIONS } from '@/lib/access/model/permissions';
import { requireUser } from '@/lib/access/session';
import { catalogList } from '@/lib/catalog/queries/catalog-list';
import { runtime } from '@/lib/platform/runtime';

export const metadata: Metadata = { title: 'Catalog' };

export default async function CatalogPage() {
  const [user, { store }] = await Promise.all([requireUser(), runtime()]);
  const catalog = await catalogList(store.db, user);
  if (!catalog) return <NoAccess title="Catalog" what={ACTIONS.seeCatalog} />;
  const { release, rows } = catalog;
  if (rows.length === 0) {
    return (
      <>
        <TopBar title="Catalog" />
        <div className="grid flex-1 place-items-center p-6">
          <EmptyState title="Nothing to sell yet">
            Product offerings appear here with the first published release.
          </EmptyState>
        </div>
      </>
    );
  }
  return (
    <>
      <TopBar
        title="Catalog"
        beside={
          <span className="truncate text-meta text-muted">
            Release {release} · {rows.length} product offerings
          </span>
        }
      />
      <section
        aria-label="Product offerings"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached with the keyboard
        tabIndex={0}
        className="min-h-0 flex-1 overflow-y-auto outline-offset-[-2px]"
      >
        <CatalogTable rows={rows} />
      </section>
    </>
  );
}
