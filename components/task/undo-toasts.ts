import { toast } from 'sonner';

const shown = new Map<string, string>();

/** Which toast offers the undo of which decision, so that it leaves with the decision. */
export const undoToasts = {
  keep(intentId: string, toastId: string): void {
    shown.set(intentId, toastId);
  },
  dismiss(intentId: string): void {
    const toastId = shown.get(intentId);
    if (toastId) toast.dismiss(toastId);
    shown.delete(intentId);
  },
};
