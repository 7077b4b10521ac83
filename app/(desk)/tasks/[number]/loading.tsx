import { TopBar } from '@/components/shell/top-bar';
import { PaneSkeleton } from '@/components/work/pane-skeleton';

export default function TaskLoading() {
  return <PaneSkeleton bar={<TopBar title="Task" />} />;
}
