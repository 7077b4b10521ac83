import { TopBar } from '@/components/shell/top-bar';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';

export default function TaskNotFound() {
  return (
    <>
      <TopBar title="Not found" />
      <div className="grid flex-1 place-items-center p-6">
        <EmptyState title="There is no such task" action={<LinkButton href="/orders">All orders</LinkButton>}>
          The number may be mistyped, or the task is not yours to see.
        </EmptyState>
      </div>
    </>
  );
}
