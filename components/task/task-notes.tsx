'use client';

import { useQueryClient } from '@tanstack/react-query';
import { Eye, Lock } from 'lucide-react';
import { CommentComposer } from '@/components/order/comment-composer';
import { serverClock } from '@/components/order/server-clock';
import { useSendComment } from '@/components/order/use-send-comment';
import { VISIBILITY_LABELS } from '@/components/order/visibility-labels';
import { Avatar } from '@/components/ui/avatar';
import { DayOrTime } from '@/components/ui/day-or-time';
import { SectionHeading } from '@/components/ui/section-heading';
import type { TaskDetail } from '@/lib/tasks/queries/task-detail-types';
import { taskCache } from './task-cache';
import { useTaskPage } from './task-context';

/** What was said about the task, newest first, and a place to say more. */
export function TaskNotes() {
  const { task, viewer } = useTaskPage();
  const cache = taskCache(useQueryClient(), task.number);
  const talk = useSendComment({
    orderId: task.order.id,
    taskId: task.id,
    show: ({ id, text, visibility }) => {
      const at = new Date(serverClock.now()).toISOString();
      const said = { id, author: viewer.name, mine: true, at, text, visibility };
      return cache.patch((shown) => ({ ...shown, notes: [said, ...shown.notes] }));
    },
    refetch: cache.refetch,
  });
  return (
    <section aria-label="Notes" className="mt-5">
      <SectionHeading level={3} count={task.notes.length || undefined}>
        Notes
      </SectionHeading>
      <div className="mt-1">
        {task.mayComment && <CommentComposer customer={viewer.customer} subject={task.id} {...talk} />}
        {task.notes.length === 0 && !task.mayComment && <p className="text-muted">No notes yet.</p>}
        <ol>
          {task.notes.map((note) => (
            <Note key={note.id} note={note} />
          ))}
        </ol>
      </div>
    </section>
  );
}

function Note({ note }: { note: TaskDetail['notes'][number] }) {
  const { zone, now } = useTaskPage();
  const Icon = note.visibility === 'customer' ? Eye : Lock;
  return (
    <li className="flex gap-[9px] py-1.5">
      <Avatar name={note.author} decorative />
      <div className="min-w-0 flex-1">
        <p>
          <span className="font-medium">{note.mine ? 'You' : note.author}</span>{' '}
          <DayOrTime iso={note.at} zone={zone} now={now} className="text-muted" />
        </p>
        <p className="wrap-anywhere whitespace-pre-wrap">{note.text}</p>
        <p className="mt-0.5 flex items-center gap-1 text-meta text-muted">
          <Icon aria-hidden="true" className="size-3" />
          {VISIBILITY_LABELS[note.visibility]}
        </p>
      </div>
    </li>
  );
}
