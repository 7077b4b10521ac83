import { toast } from 'sonner';
import { ToastCard } from './toast-card';
import { undoStack } from './undo-stack';

interface Toast {
  /** Past tense and count: "3 orders approved". */
  message: string;
  tone?: 'done' | 'warn';
  /** Offers Undo, also as Z, until the toast leaves. */
  undo?: () => void;
  /** Another way on, such as "Show". */
  action?: { label: string; run: () => void };
  /** 8 s unless told; the server holds an intent for the same time. */
  durationMs?: number;
}

let count = 0;

/** Shows one line at the bottom left and returns its id. */
export function showToast({ message, tone, undo, action, durationMs = 8000 }: Toast): string {
  count += 1;
  const id = `toast-${count}`;
  const leave = () => undoStack.remove(id);
  const revert = () => {
    leave();
    toast.dismiss(id);
    undo?.();
  };
  const shown = undo ? { label: 'Undo', keys: 'Z', run: revert } : action;
  const render = (duration: number) =>
    toast.custom(
      () => (
        <ToastCard
          message={message}
          tone={tone}
          action={shown}
          onHold={(held) => render(held ? Number.POSITIVE_INFINITY : durationMs)}
        />
      ),
      { id, duration, onDismiss: leave, onAutoClose: leave },
    );
  if (undo) undoStack.add(id, revert);
  render(durationMs);
  return id;
}
