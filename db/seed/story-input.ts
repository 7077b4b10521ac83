import type { LineInput, OrderInput } from '@/lib/orders/model/order-input';
import type { JsonObject } from '@/lib/platform/json';
import type { AccountData } from './halden/accounts';
import type { OrderStory } from './halden/order-stories';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The order that a story hands to `createOrder`. */
export function storyInput(story: OrderStory, account: AccountData, now: Date): OrderInput {
  const customer =
    story.defect === 'account'
      ? { id: `${account.code}-uk`, name: `${account.name} UK` }
      : { id: account.code, name: account.name };
  return {
    kind: 'product',
    initial: story.ends === 'draft' ? 'draft' : 'submitted',
    description: null,
    category: story.channel === 'api' ? 'B2B product order' : null,
    priority: null,
    externalIds: story.externalId
      ? [{ id: story.externalId, owner: account.name, externalIdentifierType: 'POnumber' }]
      : [],
    parties: [{ role: 'Customer', ...customer, extra: {} }, ...requester(story, account)],
    account: customer,
    requestedStartAt: null,
    requestedCompletionAt:
      story.dueInDays === undefined ? null : new Date(now.getTime() + story.dueInDays * DAY_MS).toISOString(),
    notes: story.note
      ? [
          {
            text: story.note.text,
            authorName: story.note.by,
            at: null,
            visibility: story.note.visibility,
            extra: {},
          },
        ]
      : [],
    lines: story.sites.flatMap((site, at) =>
      story.offerings.map((code, index) =>
        storyLine(story, account, { site, code, number: at * story.offerings.length + index + 1 }),
      ),
    ),
    extra: {},
  };
}

function requester(story: OrderStory, account: AccountData): OrderInput['parties'] {
  const contact = account.sites[story.sites[0] ?? 0]?.contact;
  return contact ? [{ role: 'Requester', id: null, name: contact.name, extra: {} }] : [];
}

function storyLine(
  story: OrderStory,
  account: AccountData,
  line: { site: number; code: string; number: number },
): LineInput {
  const place = account.sites[line.site] ?? account.sites[0];
  const values: JsonObject = story.values ?? {};
  return {
    itemRef: String(line.number),
    parentItemRef: null,
    nested: false,
    action: 'add',
    offering: { id: story.defect === 'offering' ? `${line.code}-legacy` : line.code },
    specification: null,
    site: { id: story.defect === 'site' ? `${place?.code}-annex` : (place?.code ?? '') },
    product: null,
    quantity: story.quantity ?? 1,
    characteristics: values,
    relations: [],
    prices: [],
    extra: {},
  };
}
