import { SYSTEM } from '@/lib/access/model/actor';
import { decomposeOrder } from '@/lib/decomposition/commands/decompose-order';
import { executeIntent } from '@/lib/orders/commands/execute-intent';
import type { CommandContext } from './command-context';
import type { JobHandlers } from './jobs';
import type { Runtime } from './runtime';

type Surroundings = Pick<Runtime, 'store' | 'clock' | 'ids' | 'undoMs' | 'timeZone' | 'currency'> & {
  jobs: CommandContext['jobs'];
};

/** What each queue's jobs do. All of them call commands, as Baton itself. */
export function jobHandlers({ store, ...rest }: Surroundings): JobHandlers {
  const ctx: CommandContext = { ...rest, db: store.db, actor: SYSTEM };
  return {
    'execute-intent': ({ intentId }) => executeIntent(ctx, intentId),
    'decompose-order': ({ orderId }) => decomposeOrder(ctx, orderId),
  };
}
