import type { RefObject } from 'react';
import { ClaimButton } from './claim-button';
import { NowCard } from './now-card';
import { WorkRow } from './work-row';
import { type PlacedRow, SECTION_NAMES, WORK_SECTIONS, type WorkSection } from './work-sections';

interface WorkListProps {
  list: RefObject<HTMLDivElement | null>;
  sections: Record<WorkSection, PlacedRow[]>;
  current: string;
  zone: string;
  now: string;
  onOpen: (number: string, byKey: boolean) => void;
  onClaimed: (number: string) => void;
}

/** A person's tasks, in the order in which they should be done. */
export function WorkList({ list, sections, current, zone, now, onOpen, onClaimed }: WorkListProps) {
  const rows = SECTION_NAMES.flatMap((name) => sections[name]);
  const reachable = rows.some(({ row }) => row.number === current) ? current : rows[0]?.row.number;
  const first = sections.now.find(({ row, gone }) => !gone && !row.pending && !row.completedAt);
  const idle = sections.now.length + sections.next.length === 0;
  return (
    <div ref={list} className="min-h-0 flex-1 overflow-y-auto max-sm:pt-2">
      {first && (
        <NowCard row={first.row} zone={zone} now={now} onContinue={(number) => onOpen(number, true)} />
      )}
      {idle && rows.length > 0 && (
        <p className="border-line border-b px-4 py-3 text-fg-2">Nothing waits for you.</p>
      )}
      {SECTION_NAMES.filter((name) => sections[name].length > 0).map((name) => (
        <section
          key={name}
          aria-label={WORK_SECTIONS[name].label}
          // On a phone the card says it already.
          className={name === 'now' && first && sections.now.length === 1 ? 'max-sm:hidden' : undefined}
        >
          <SectionHead name={name} count={sections[name].length} />
          <ul>
            {sections[name].map((placed) => (
              <WorkRow
                key={placed.row.number}
                {...placed}
                current={placed.row.number === current}
                reachable={placed.row.number === reachable}
                zone={zone}
                now={now}
                onOpen={onOpen}
                className={placed === first ? 'max-sm:hidden' : undefined}
                action={
                  name === 'claimable' &&
                  placed.row.allowed.includes('claim') && (
                    <ClaimButton row={placed.row} onClaimed={onClaimed} />
                  )
                }
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function SectionHead({ name, count }: { name: WorkSection; count: number }) {
  const { label, note } = WORK_SECTIONS[name];
  return (
    <div className="sticky top-0 z-1 flex h-[30px] items-center gap-2 border-line border-b bg-sunken px-4 text-meta">
      <h2 className="font-semibold">{label}</h2>
      <span className="text-muted">{count}</span>
      <span className="ml-auto truncate text-muted">{note}</span>
    </div>
  );
}
