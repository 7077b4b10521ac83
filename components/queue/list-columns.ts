/**
 * The columns of an order list, the same in head, rows and skeleton. A narrow list (a peek beside it, a
 * tablet) gives up channel, monthly value and age; a phone has two lines per row.
 */
export const LIST_COLUMNS =
  'grid items-center gap-x-3 pr-4 pl-5 sm:[grid-template-columns:52px_minmax(0,1fr)_176px_72px_84px_104px_52px_24px] sm:@max-[880px]:[grid-template-columns:52px_minmax(0,1fr)_176px_72px_24px] max-sm:gap-x-2 max-sm:px-4 max-sm:[grid-template-columns:minmax(0,1fr)_auto]';

/** A column that a narrow list gives up first. */
export const WIDE_ONLY = '@max-[880px]:hidden max-sm:hidden';
