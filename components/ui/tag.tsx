import { cva, type VariantProps } from 'class-variance-authority';
import type { ReactNode } from 'react';

const tagStyles = cva(
  'inline-flex h-5 flex-none items-center gap-1 whitespace-nowrap rounded-chip px-1.5 font-medium text-micro [&_.lucide]:size-3',
  {
    variants: {
      tone: {
        neutral: 'bg-state-draft-tint text-fg-2',
        outline: 'text-fg-2 inset-ring inset-ring-line-strong',
        good: 'bg-success-tint text-success',
        warn: 'bg-warning-tint text-warning',
        bad: 'bg-error-tint text-error',
        accent: 'bg-accent-tint text-accent',
        forecast: 'bg-forecast-tint text-forecast',
      },
    },
    defaultVariants: { tone: 'neutral' },
  },
);

interface TagProps extends VariantProps<typeof tagStyles> {
  children: ReactNode;
}

/** A small square label: a channel, a flag, a remark. */
export function Tag({ tone, children }: TagProps) {
  return <span className={tagStyles({ tone })}>{children}</span>;
}
