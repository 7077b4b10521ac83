/** A row with a cursor: the tint says where the keys act, the ring that it has the focus. */
export const rowStyles =
  'scroll-mt-24 scroll-mb-14 border-line border-b outline-offset-[-2px] hover:bg-hover aria-[current=true]:bg-cursor';
