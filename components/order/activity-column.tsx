'use client';

import { useState } from 'react';
import { SectionHeading } from '@/components/ui/section-heading';
import { Segmented } from '@/components/ui/segmented';
import { ActivityEntry } from './activity-entry';
import { CommentComposer } from './comment-composer';
import { useOrderPage } from './order-context';
import { useComment } from './use-comment';

type Filter = 'all' | 'comments';
const FILTERS = [
  { value: 'all', label: 'All' },
  { value: 'comments', label: 'Comments' },
] as const satisfies readonly { value: Filter; label: string }[];

/** What happened to the order and what was said about it, newest first. */
export function ActivityColumn() {
  const { order, viewer } = useOrderPage();
  const comment = useComment();
  const [filter, setFilter] = useState<Filter>('all');
  const shown = order.activity.filter((entry) => filter === 'all' || entry.kind === 'note');
  return (
    <aside aria-label="Activity" className="px-4 pb-6 max-[1199px]:px-6 max-sm:px-4">
      <SectionHeading
        level={3}
        className="h-10"
        actions={<Segmented label="Show" options={FILTERS} value={filter} onValueChange={setFilter} />}
      >
        Activity
      </SectionHeading>
      {order.mayComment && <CommentComposer customer={viewer.customer} subject={order.id} {...comment} />}
      {shown.length > 0 ? (
        <ol>
          {shown.map((entry) => (
            <ActivityEntry key={entry.key} entry={entry} />
          ))}
        </ol>
      ) : (
        <p className="py-2 text-muted">
          {filter === 'comments' ? 'No comments yet.' : 'Nothing has happened yet.'}
        </p>
      )}
    </aside>
  );
}
