import { addNote } from '@/lib/orders/commands/add-note';
import { approveOrder } from '@/lib/orders/commands/approve-order';
import { createOrder } from '@/lib/orders/commands/create-order';
import { rejectOrder } from '@/lib/orders/commands/reject-order';
import { nextWorkingInstant } from '@/lib/planning/model/next-working-instant';
import { standardCalendar } from '@/lib/planning/model/working-calendar';
import { ACCOUNTS } from './halden/accounts';
import { ORDER_STORIES, type OrderStory } from './halden/order-stories';
import { planDay } from './plan-day';
import type { SeedWorld } from './seed-world';
import { storyInput } from './story-input';
import { workOrder } from './work-order';

const HOUR_MS = 60 * 60 * 1000;

/** Makes every order of the demo by the commands themselves, each on the clock of its own history. */
export async function seedOrders(world: SeedWorld): Promise<void> {
  for (const story of ORDER_STORIES) await playStory(world, story);
  await planDay(world);
  world.clock.set(world.now);
}

async function playStory(world: SeedWorld, story: OrderStory): Promise<void> {
  const account = ACCOUNTS.find((one) => one.code === story.account);
  if (!account) throw new Error(`The demo has no account ${story.account}.`);
  const createdAt = new Date(world.now.getTime() - story.hoursAgo * HOUR_MS);
  world.clock.set(createdAt);
  const author = story.channel === 'api' ? world.client : world.person(account.owner);
  const { orderId, version } = await world.must(
    createOrder(world.as(author), { order: storyInput(story, account, world.now) }),
  );
  if (story.ends === 'draft' || story.ends === 'new') return;
  const decidedAt = decisionTime(world, createdAt);
  world.clock.set(decidedAt);
  const manager = world.as(world.person('marta@halden.example'));
  if (story.ends === 'rejected') {
    const { code, text } = story.reject ?? { code: 'other', text: 'Not possible.' };
    await world.must(rejectOrder(manager, { orderId, version, reasonCode: code, reasonText: text }));
    return;
  }
  if (world.random() < 0.3) {
    const text = 'Checked with the planning desk, capacity is there.';
    await world.must(addNote(manager, { orderId, taskId: null, text, visibility: 'internal' }));
  }
  await world.must(approveOrder(manager, { orderId, version }));
  await world.settleJobs();
  await workOrder(world, { orderId, from: decidedAt, pace: story.pace ?? 1, lead: story.lead });
}

/** Managers decide within a working day or so, in working hours, and never in the future. */
function decisionTime(world: SeedWorld, createdAt: Date): Date {
  const calendar = standardCalendar(world.ctx.timeZone);
  const thought = new Date(createdAt.getTime() + (0.5 + world.random() * 4) * HOUR_MS);
  const decided = nextWorkingInstant(calendar, thought);
  return decided < world.now ? decided : new Date((createdAt.getTime() + world.now.getTime()) / 2);
}
