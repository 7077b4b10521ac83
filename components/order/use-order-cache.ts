'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { orderCache } from './order-cache';

/** Changes what the page shows of one order, and asks for it again after. */
export function useOrderCache(number: string) {
  const queries = useQueryClient();
  return useMemo(() => orderCache(queries, number), [queries, number]);
}
