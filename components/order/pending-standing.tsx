import { Button } from '@/components/ui/button';
import { CountdownRing } from '@/components/ui/countdown-ring';
import { Glyph } from '@/components/ui/glyph';
import { Kbd } from '@/components/ui/kbd';
import { Pill } from '@/components/ui/pill';
import type { StateFace } from '@/lib/orders/model/order-states';
import type { PendingDecision } from '@/lib/orders/queries/pending-decision';
import { decisionWord } from './decision-words';
import { SecondsLeft } from './seconds-left';

interface PendingStandingProps {
  pending: PendingDecision;
  /** The state it leads to. */
  face: StateFace;
  /** When it was first seen here: the ring starts once, and a fresher now would make it jump. */
  since: string;
  onUndo: () => void;
}

/** A decision that can still be undone: the state it leads to, by whom, and for how long. */
export function PendingStanding({ pending, face, since, onUndo }: PendingStandingProps) {
  const mark = (
    <span className="relative mx-[3px]">
      <span className="block opacity-60">
        <Glyph symbol={face.glyph} family={face.family} />
      </span>
      <CountdownRing key={pending.dueAt} due={pending.dueAt} now={since} />
    </span>
  );
  return (
    <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
      <Pill family={face.family} leading={mark}>
        {face.label}
      </Pill>
      <span className="text-meta text-muted">
        {decisionWord(pending.command)} by {pending.mine ? 'you' : pending.by}, takes effect in{' '}
        <SecondsLeft due={pending.dueAt} now={since} />
      </span>
      {pending.mine && pending.intentId && (
        <Button size="s" onClick={onUndo} aria-keyshortcuts="Z">
          Undo
          <Kbd>Z</Kbd>
        </Button>
      )}
    </span>
  );
}
