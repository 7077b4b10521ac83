import type { Metadata } from 'next';
import { MyWorkScreen } from '@/components/work/my-work-screen';
import { requireUser } from '@/lib/access/session';
import { startOfDay } from '@/lib/platform/calendar-date';
import { runtime } from '@/lib/platform/runtime';
import { myWork } from '@/lib/tasks/queries/my-work';
import { taskDetail } from '@/lib/tasks/queries/task-detail';

export const metadata: Metadata = { title: 'My work' };

interface MyWorkPageProps {
  searchParams: Promise<{ task?: string | string[] }>;
}

export default async function MyWorkPage({ searchParams }: MyWorkPageProps) {
  const [user, { task }, { store, clock, timeZone }] = await Promise.all([
    requireUser(),
    searchParams,
    runtime(),
  ]);
  const now = clock.now();
  const work = await myWork(store.db, user, startOfDay(now, timeZone));
  const rows = [...work.now, ...work.next, ...work.claimable, ...work.waiting, ...work.doneToday];
  const asked = typeof task === 'string' ? task : undefined;
  const first = asked ?? rows[0]?.number ?? '';
  return (
    <MyWorkScreen
      initial={work}
      first={first}
      initialTask={first ? await taskDetail(store.db, user, first) : null}
      viewer={{ id: user.id, name: user.name, customer: false }}
      zone={timeZone}
      now={now.toISOString()}
    />
  );
}
