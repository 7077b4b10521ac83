'use client';

import { ArrowUp, Search, TriangleAlert, X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { Kbd } from '@/components/ui/kbd';

interface ListToolbarProps {
  search: string;
  onSearch: (search: string) => void;
  field: RefObject<HTMLInputElement | null>;
  /** Leaves the field for the list. */
  onLeave: () => void;
  waiting: number;
  onShowNew: () => void;
  /** Why the list could not be refreshed; null: it is fresh. */
  stale: string | null;
  onRetry: () => void;
}

/** What narrows the list down, and what waits to get into it. */
export function ListToolbar(props: ListToolbarProps) {
  const { search, onSearch, field, onLeave, waiting, onShowNew, stale, onRetry } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!['Enter', 'ArrowDown', 'Escape'].includes(event.key) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onLeave();
  };
  return (
    <div className="flex h-11 flex-none items-center gap-2 border-line border-b pr-3 pl-5 max-lg:pl-3 max-sm:h-14 max-sm:px-4">
      <search className="w-[300px] min-w-0 max-sm:flex-1">
        <SearchField search={search} onSearch={onSearch} field={field} onKeyDown={onKeyDown} />
      </search>
      {stale && (
        <p role="status" className="flex min-w-0 items-center gap-2 text-meta text-warning">
          <TriangleAlert aria-hidden="true" className="size-3.5" />
          <span className="truncate" title={stale}>
            Not refreshed. {stale}
          </span>
          <Button size="s" onClick={onRetry}>
            Try again
          </Button>
        </p>
      )}
      {waiting > 0 && (
        <button
          type="button"
          onClick={onShowNew}
          aria-keyshortcuts="."
          className="ml-auto inline-flex h-6 flex-none cursor-default items-center gap-1.5 rounded-full bg-accent-tint pr-2 pl-[7px] font-medium text-accent text-meta hover:bg-accent-line pointer-coarse:h-11 pointer-coarse:px-4"
        >
          <ArrowUp aria-hidden="true" className="size-3.5" />
          {waiting} new
          <Kbd className="max-sm:hidden">.</Kbd>
        </button>
      )}
    </div>
  );
}

interface SearchFieldProps extends Pick<ListToolbarProps, 'search' | 'onSearch' | 'field'> {
  onKeyDown: (event: KeyboardEvent) => void;
}

function SearchField({ search, onSearch, field, onKeyDown }: SearchFieldProps) {
  // What is typed is shown at once, however late the address follows.
  const [text, setText] = useState(search);
  const [known, setKnown] = useState(search);
  if (known !== search) {
    setKnown(search);
    setText(search);
  }
  const change = (next: string) => {
    setText(next);
    setKnown(next);
    onSearch(next);
  };
  return (
    <Input
      ref={field}
      size="s"
      type="text"
      role="searchbox"
      aria-label="Search this list"
      aria-keyshortcuts="/"
      placeholder="Number, account, offering or reference"
      autoComplete="off"
      value={text}
      onChange={(event) => change(event.target.value)}
      onKeyDown={onKeyDown}
      leading={<Search aria-hidden="true" />}
      trailing={
        text ? (
          <IconButton label="Clear the search" size="s" className="-mr-2" onClick={() => change('')}>
            <X aria-hidden="true" />
          </IconButton>
        ) : (
          <Kbd className="max-sm:hidden">/</Kbd>
        )
      }
    />
  );
}
