import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { TaskScreen } from '@/components/task/task-screen';
import { requireUser } from '@/lib/access/session';
import { pathText } from '@/lib/platform/path-text';
import { runtime } from '@/lib/platform/runtime';
import { taskDetail } from '@/lib/tasks/queries/task-detail';

interface TaskPageProps {
  params: Promise<{ number: string }>;
}

export async function generateMetadata({ params }: TaskPageProps): Promise<Metadata> {
  const { number } = await params;
  return { title: pathText(number) };
}

export default async function TaskPage({ params }: TaskPageProps) {
  const [user, { number }, { store, clock, timeZone }] = await Promise.all([
    requireUser(),
    params,
    runtime(),
  ]);
  const ref = pathText(number);
  const task = await taskDetail(store.db, user, ref);
  if (!task) notFound();
  // One address per task, whatever it was asked for by.
  if (task.number !== ref) redirect(`/tasks/${task.number}`);
  const customer = user.roles.every((role) => role === 'customer');
  return (
    <TaskScreen
      key={task.id}
      initial={task}
      viewer={{ id: user.id, name: user.name, customer }}
      zone={timeZone}
      now={clock.now().toISOString()}
    />
  );
}
