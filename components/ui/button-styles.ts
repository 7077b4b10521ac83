import { cva } from 'class-variance-authority';

/** The looks of a button, shared by buttons and links that act like one. */
export const buttonStyles = cva(
  [
    'inline-flex flex-none cursor-default select-none items-center justify-center gap-1.5 rounded-control border',
    'whitespace-nowrap font-medium transition-colors duration-(--t-instant)',
    '[&_.lucide:not([class*=size-])]:size-4 [&_kbd]:-mr-[3px] [&_kbd]:ml-px',
  ],
  {
    variants: {
      variant: {
        primary: 'border-ink bg-ink text-on-ink shadow-rest hover:border-ink-hover hover:bg-ink-hover',
        secondary:
          'border-line-strong bg-surface text-fg shadow-rest hover:bg-hover active:bg-pressed aria-expanded:bg-pressed [&_.lucide]:text-fg-2',
        ghost:
          'border-transparent bg-transparent text-fg-2 hover:bg-hover hover:text-fg active:bg-pressed aria-expanded:bg-pressed',
        danger:
          'border-line-strong bg-surface text-error shadow-rest hover:bg-error-tint active:bg-error-tint',
        destroy:
          'border-danger bg-danger text-on-danger shadow-rest hover:border-danger-hover hover:bg-danger-hover',
      },
      size: {
        s: 'h-6 gap-[5px] px-2 text-meta pointer-coarse:h-11 [&_.lucide:not([class*=size-])]:size-3.5',
        m: 'h-(--control-h) px-2.5',
        l: 'h-9 px-3.5 pointer-coarse:h-11',
        xl: 'h-10 px-4 text-read pointer-coarse:h-11',
      },
      blocked: {
        true: 'border-line-strong bg-pressed text-muted shadow-none hover:border-line-strong hover:bg-pressed active:bg-pressed [&_.lucide]:text-muted',
      },
    },
    defaultVariants: { variant: 'secondary', size: 'm' },
  },
);
