import { Skeleton } from './skeleton';

interface SkeletonRowsProps {
  rows: number;
  /** Grid template of the list itself, so that nothing moves when the rows arrive. */
  columns: string;
  /** Width of the bar in each column, in percent. */
  widths: readonly number[];
  /** What is loading, for assistive technology. */
  label: string;
}

/** Rows with the height and columns of the list they stand in for. */
export function SkeletonRows({ rows, columns, widths, label }: SkeletonRowsProps) {
  const numbers = Array.from({ length: rows }, (_, row) => row);
  return (
    <div role="status" aria-label={label}>
      {numbers.map((row) => (
        <div
          key={row}
          className="grid h-(--row-h) items-center gap-4 border-line border-b px-4"
          style={{ gridTemplateColumns: columns }}
        >
          {widths.map((width, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the bars have no identity but their column
            <div key={column} style={{ width: `${width * (1 - ((row * 3 + column) % 4) * 0.08)}%` }}>
              <Skeleton />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
