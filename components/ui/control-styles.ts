import { cva } from 'class-variance-authority';

/** The box of every control that holds a value: input, text area, select, combobox. */
export const controlStyles = cva(
  [
    'flex w-full min-w-0 items-center gap-1.5 rounded-control border border-line-strong bg-surface px-2.5 text-fg shadow-rest outline-none',
    'transition-[border-color,box-shadow] duration-(--t-instant)',
    'focus-within:border-focus focus-within:ring-3 focus-within:ring-focus/22',
    'has-[[readonly]]:border-line has-[[readonly]]:bg-sunken has-[[readonly]]:text-fg-2 has-[[readonly]]:shadow-none',
    'has-[:disabled]:border-line has-[:disabled]:bg-sunken has-[:disabled]:text-muted has-[:disabled]:shadow-none',
  ],
  {
    variants: {
      size: { s: 'h-(--control-h)', m: 'h-8 pointer-coarse:h-11', l: 'h-10 pointer-coarse:h-11' },
      invalid: { true: 'border-state-failed-solid focus-within:border-state-failed-solid' },
    },
    defaultVariants: { size: 'm' },
  },
);
