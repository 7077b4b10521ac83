/** The columns of the tree, the same in every row: tree, critical mark, state, who, when. */
export const treeColumns =
  'grid items-center gap-x-2 px-6 [grid-template-columns:minmax(0,1fr)_12px_136px_24px_124px] max-sm:px-4 max-sm:[grid-template-columns:minmax(0,1fr)_12px_16px_24px_auto]';
