import { type ClassValue, clsx } from 'clsx';
import { extendTailwindMerge } from 'tailwind-merge';

// Without the token names the merger takes `text-meta` for a colour and drops it beside `text-muted`.
const merge = extendTailwindMerge({
  extend: {
    theme: {
      text: ['micro', 'meta', 'body', 'read', 'section', 'title', 'figure'],
      radius: ['chip', 'control', 'card', 'overlay'],
      shadow: ['rest', 'float', 'overlay'],
    },
  },
});

/** Joins class names; of two that set the same thing the later wins. */
export function cx(...classes: ClassValue[]): string {
  return merge(clsx(classes));
}
