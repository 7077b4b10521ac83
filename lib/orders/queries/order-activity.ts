import { and, desc, eq, notInArray } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { event, note, task } from '@/db/schema';
import { eventSentence, QUIET_EVENTS } from '@/lib/events/model/event-sentence';
import type { Activity } from './order-detail-types';

const NEWEST = 100;

/** The newest events and notes of an order, newest first. A customer sees only what is for customers. */
export async function orderActivity(db: Db, orderId: string, customerOnly: boolean): Promise<Activity[]> {
  const [told, said] = await Promise.all([
    toldEvents(db, orderId, customerOnly),
    saidNotes(db, orderId, customerOnly),
  ]);
  // Within one instant the events keep the order in which they were written.
  return [...told, ...said].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).slice(0, NEWEST);
}

async function toldEvents(db: Db, orderId: string, customerOnly: boolean): Promise<Activity[]> {
  const events = await db
    .select({
      seq: event.seq,
      at: event.at,
      type: event.type,
      kind: event.actorKind,
      name: event.actorName,
      data: event.data,
      visibility: event.visibility,
      subjectKind: event.subjectKind,
      subjectId: event.subjectId,
    })
    .from(event)
    .where(
      and(
        eq(event.orderId, orderId),
        notInArray(event.type, [...QUIET_EVENTS]),
        customerOnly ? eq(event.visibility, 'customer') : undefined,
      ),
    )
    .orderBy(desc(event.seq))
    .limit(NEWEST);
  return events.map((one) => ({
    key: `event-${one.seq}`,
    at: one.at.toISOString(),
    actor: { kind: one.kind, name: one.name },
    ...eventSentence(one.type, one.data),
    kind: 'event',
    visibility: one.visibility,
    taskId: one.subjectKind === 'task' ? one.subjectId : null,
  }));
}

async function saidNotes(db: Db, orderId: string, customerOnly: boolean): Promise<Activity[]> {
  const notes = await db
    .select({
      id: note.id,
      at: note.at,
      text: note.text,
      author: note.authorName,
      authorId: note.authorId,
      visibility: note.visibility,
      taskId: note.taskId,
      task: task.name,
    })
    .from(note)
    .leftJoin(task, eq(task.id, note.taskId))
    .where(and(eq(note.orderId, orderId), customerOnly ? eq(note.visibility, 'customer') : undefined))
    .orderBy(desc(note.at))
    .limit(NEWEST);
  return notes.map((one) => ({
    key: `note-${one.id}`,
    at: one.at.toISOString(),
    actor: { kind: one.authorId ? 'user' : 'client', name: one.author },
    phrase: one.task ? 'commented on' : 'commented',
    subject: one.task ?? '',
    detail: one.text,
    kind: 'note',
    visibility: one.visibility,
    taskId: one.taskId,
  }));
}
