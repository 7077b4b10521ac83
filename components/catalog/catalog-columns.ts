/** The columns of the catalog's list, the same in head, rows and skeleton; a phone has a block per offering. */
export const CATALOG_COLUMNS =
  'grid gap-x-4 pr-4 pl-5 [grid-template-columns:minmax(0,5fr)_minmax(0,8fr)_56px_88px_88px] max-sm:px-4 max-sm:[grid-template-columns:minmax(0,1fr)_auto]';
