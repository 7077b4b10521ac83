import { formatDate } from '@/components/ui/format-date';
import { formatExact } from '@/components/ui/format-exact';

interface SpanTextProps {
  span: { start: string; end: string } | null;
  zone: string;
  now: string;
}

/** "20 Nov – 8 Dec", or one date when both are the same day; on phones only the end is seen. */
export function SpanText({ span, zone, now }: SpanTextProps) {
  if (!span) return null;
  const start = formatDate(span.start, zone, now);
  const end = formatDate(span.end, zone, now);
  return (
    <span title={`${formatExact(span.start, zone)} to ${formatExact(span.end, zone)}`}>
      {start !== end && (
        <span className="max-sm:sr-only">
          {start}
          <span aria-hidden="true"> – </span>
          <span className="sr-only"> to </span>
        </span>
      )}
      {end}
    </span>
  );
}
