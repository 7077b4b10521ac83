'use client';

import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { comment } from '@/lib/orders/actions';
import { sendAction } from './send-action';
import type { Visibility } from './visibility-labels';

interface Talk {
  orderId: string;
  /** The task it is about; null for the order. */
  taskId: string | null;
  /** Shows it before the server has answered. */
  show: (said: { id: string; text: string; visibility: Visibility }) => Promise<void>;
  refetch: () => Promise<unknown>;
}

/** Sends a comment, shown at once. `send` answers whether it arrived; the text is the caller's to keep. */
export function useSendComment({ orderId, taskId, show, refetch }: Talk) {
  const [refusal, setRefusal] = useState<string | null>(null);
  // The same words sent again after a lost connection are the same comment.
  const gesture = useRef({ words: '', commandId: '' });
  const busy = useRef(false);
  const { mutateAsync, isPending } = useMutation({
    mutationFn: (input: object) => sendAction(() => comment(input)),
  });
  const send = async (text: string, visibility: Visibility): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    const words = `${taskId}:${visibility}:${text}`;
    if (gesture.current.words !== words) gesture.current = { words, commandId: crypto.randomUUID() };
    const { commandId } = gesture.current;
    setRefusal(null);
    await show({ id: commandId, text: text.trim(), visibility });
    const result = await mutateAsync({ orderId, taskId, text, visibility, commandId });
    if (result.ok) gesture.current = { words: '', commandId: '' };
    else setRefusal(result.message);
    await refetch();
    busy.current = false;
    return result.ok;
  };
  return { send, isPending, refusal };
}
