/** Where a command is listed in the help sheet, and how near its handler stands to the reader. */
export const COMMAND_SCOPES = {
  item: 'This order or task',
  list: 'Lists',
  goTo: 'Go to',
  desk: 'Anywhere',
} as const;
export type CommandScope = keyof typeof COMMAND_SCOPES;

export interface Command {
  /** Alternatives; a sequence is parted by a space, "Shift A" is a chord. */
  keys: readonly string[];
  label: string;
  scope: CommandScope;
  /** Holding the key down repeats it. Never for what changes anything. */
  repeats?: boolean;
}

/** Every shortcut of the product. Hotkeys and the help sheet read this one table. */
export const COMMANDS = {
  approve: { keys: ['E'], label: 'Approve order, complete task', scope: 'item' },
  reject: { keys: ['R'], label: 'Reject', scope: 'item' },
  start: { keys: ['S'], label: 'Start task', scope: 'item' },
  assign: { keys: ['A'], label: 'Assign', scope: 'item' },
  claim: { keys: ['Shift A'], label: 'Claim, assign to me', scope: 'item' },
  comment: { keys: ['C'], label: 'Comment', scope: 'item' },
  next: { keys: ['J', 'ArrowDown'], label: 'Next', scope: 'list', repeats: true },
  previous: { keys: ['K', 'ArrowUp'], label: 'Previous', scope: 'list', repeats: true },
  open: { keys: ['Enter'], label: 'Open', scope: 'list' },
  peek: { keys: ['Space', ']'], label: 'Open or close the peek', scope: 'list' },
  close: { keys: ['Escape'], label: 'Close the peek, then the selection', scope: 'list' },
  arrivals: { keys: ['.'], label: 'Show new arrivals', scope: 'list' },
  filter: { keys: ['/'], label: 'Search this list', scope: 'list' },
  view: { keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], label: 'Saved view', scope: 'list' },
  goQueue: { keys: ['G Q'], label: 'Queue', scope: 'goTo' },
  goMyWork: { keys: ['G W'], label: 'My work', scope: 'goTo' },
  goOrders: { keys: ['G O'], label: 'Orders', scope: 'goTo' },
  goCatalog: { keys: ['G C'], label: 'Catalog', scope: 'goTo' },
  undo: { keys: ['Z'], label: 'Undo', scope: 'desk' },
  sidebar: { keys: ['['], label: 'Narrow or widen the sidebar', scope: 'desk' },
  help: { keys: ['?'], label: 'Shortcuts', scope: 'desk' },
} as const satisfies Record<string, Command>;

export type CommandId = keyof typeof COMMANDS;
