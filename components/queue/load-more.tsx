'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';

interface LoadMoreProps {
  onLoad: () => Promise<void>;
  loading: boolean;
}

const BEFORE_THE_END = '600px';

/** The end of what is loaded: comes near and loads the next page, or is pressed. */
export function LoadMore({ onLoad, loading }: LoadMoreProps) {
  const end = useRef<HTMLDivElement>(null);
  const load = useRef(onLoad);
  useEffect(() => {
    load.current = onLoad;
  });
  useEffect(() => {
    if (!end.current || loading) return;
    const seen = ([entry]: IntersectionObserverEntry[]) => entry?.isIntersecting && void load.current();
    const observer = new IntersectionObserver(seen, { rootMargin: BEFORE_THE_END });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [loading]);
  return (
    <div ref={end} className="flex h-14 items-center justify-center">
      <Button size="s" onClick={() => void onLoad()} blocked={loading ? '…' : null}>
        {loading ? 'Loading' : 'Load more'}
      </Button>
    </div>
  );
}
