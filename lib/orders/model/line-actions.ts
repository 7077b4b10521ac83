/** What a line does to an installed product (spec: domain, "Order line"). */
export const LINE_ACTIONS = ['add', 'modify', 'disconnect', 'suspend', 'resume', 'noChange'] as const;
export type LineAction = (typeof LINE_ACTIONS)[number];

export const LINE_ACTION_LABELS: Record<LineAction, string> = {
  add: 'Add',
  modify: 'Modify',
  disconnect: 'Disconnect',
  suspend: 'Suspend',
  resume: 'Resume',
  noChange: 'No change',
};
