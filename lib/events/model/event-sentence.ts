import { LINE_STATES } from '@/lib/orders/model/order-states';
import type { JsonObject } from '@/lib/platform/json';
import { EVENT_TYPES, type EventType } from './event-types';

export interface Sentence {
  phrase: string;
  subject: string;
  detail: string | null;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const count = (value: unknown, one: string, many = `${one}s`): string =>
  `${value} ${value === 1 ? one : many}`;
const DECISIONS: Record<string, string> = {
  approve: 'to approve the order',
  reject: 'to reject the order',
  complete: 'to complete',
};

type Tell = (data: JsonObject) => Partial<Sentence>;

const TELL: Partial<Record<EventType, Tell>> = {
  orderCreated: (data) => ({ detail: data.externalId ? `External reference ${data.externalId}` : null }),
  orderSubmitted: (data) => ({
    detail: Number(data.blocking) > 0 ? `${count(data.blocking, 'blocking defect')} to resolve` : null,
  }),
  orderRejected: (data) => ({
    detail: [text(data.reason), text(data.text)].filter(Boolean).join('. ') || null,
  }),
  orderDecomposed: (data) => ({ detail: `${count(data.tasks, 'task')} in ${count(data.groups, 'group')}` }),
  decompositionFailed: (data) => ({ detail: text(data.message) }),
  orderSettled: (data) => ({ phrase: `closed the order as ${text(data.state)}` }),
  taskAssigned: (data) => (data.to ? { detail: `to ${data.to}` } : { phrase: 'unassigned' }),
  taskStepTicked: (data) => ({ detail: text(data.step) }),
  taskStepUnticked: (data) => ({ detail: text(data.step) }),
  taskValuesCaptured: (data) => ({ detail: Array.isArray(data.fields) ? data.fields.join(', ') : null }),
  productCreated: (data) => ({ subject: text(data.name) }),
  productActivated: (data) => ({ phrase: 'activated', subject: text(data.name) }),
  lineSettled: (data) => ({ phrase: `set a line to ${lineLabel(data.state)}` }),
  intentMade: (data) => ({ phrase: `decided ${DECISIONS[text(data.command)] ?? ''}` }),
  intentWithdrawn: (data) => ({ phrase: `undid the decision ${DECISIONS[text(data.command)] ?? ''}` }),
  intentLapsed: (data) => ({
    phrase: `could not carry out the decision ${DECISIONS[text(data.command)] ?? ''}`,
    detail: text(data.reason),
  }),
};

function lineLabel(state: unknown): string {
  const name = text(state);
  return name in LINE_STATES ? LINE_STATES[name as keyof typeof LINE_STATES].label : name;
}

/** An event as a sentence of the activity feed: "{actor} {phrase} {subject}", with a detail below. */
export function eventSentence(type: EventType, data: JsonObject): Sentence {
  const told = TELL[type]?.(data) ?? {};
  return { phrase: EVENT_TYPES[type], subject: text(data.task), detail: null, ...told };
}

/** Events that the feed leaves out: they follow from others that it shows. */
export const QUIET_EVENTS: readonly EventType[] = [
  'taskOpened',
  'domainOrderStarted',
  'domainOrderSettled',
  'lineStarted',
  'productCreated',
  'noteAdded',
  'intentMade',
];
