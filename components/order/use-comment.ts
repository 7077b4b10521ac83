'use client';

import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { comment } from '@/lib/orders/actions';
import type { Activity } from '@/lib/orders/queries/order-detail-types';
import { useOrderPage } from './order-context';
import { sendAction } from './send-action';
import { serverClock } from './server-clock';
import { useOrderCache } from './use-order-cache';
import type { Visibility } from './visibility-labels';

/** Sends a comment, shown at once. `send` answers whether it arrived; the text is the caller's to keep. */
export function useComment() {
  const { order, viewer } = useOrderPage();
  const cache = useOrderCache(order.number);
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
    const words = `${visibility}:${text}`;
    if (gesture.current.words !== words) gesture.current = { words, commandId: crypto.randomUUID() };
    const { commandId } = gesture.current;
    setRefusal(null);
    const said: Activity = {
      key: `note-${commandId}`,
      at: new Date(serverClock.now()).toISOString(),
      actor: { kind: 'user', name: viewer.name },
      phrase: 'commented',
      subject: '',
      detail: text.trim(),
      kind: 'note',
      visibility,
      taskId: null,
    };
    await cache.patch((shown) => ({ ...shown, activity: [said, ...shown.activity] }));
    const result = await mutateAsync({ orderId: order.id, taskId: null, text, visibility, commandId });
    if (result.ok) gesture.current = { words: '', commandId: '' };
    else setRefusal(result.message);
    await cache.refetch();
    busy.current = false;
    return result.ok;
  };
  return { send, isPending, refusal };
}
