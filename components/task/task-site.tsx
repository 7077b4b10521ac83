import { Clock, HardHat, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { SectionHeading } from '@/components/ui/section-heading';
import { useTaskPage } from './task-context';
import { telHref } from './tel-href';

/** Where the work is, when one gets in, and who is called. */
export function TaskSite() {
  const { task } = useTaskPage();
  const { site } = task;
  if (!site) return null;
  return (
    <section aria-label="Site" className="border-line border-t p-4">
      <SectionHeading level={3}>Site</SectionHeading>
      <address className="mt-1 not-italic">
        {site.name}
        <br />
        <span className="text-fg-2">
          {site.street}, {site.postcode} {site.city}
        </span>
      </address>
      {site.accessHours && <Line icon={<Clock aria-hidden="true" />}>{site.accessHours}</Line>}
      {site.accessNotes && <Line icon={<HardHat aria-hidden="true" />}>{site.accessNotes}</Line>}
      {site.contact && (
        <Line icon={<Phone aria-hidden="true" />}>
          {site.contact.name}{' '}
          {site.contact.phone && (
            <a
              href={telHref(site.contact.phone)}
              className="whitespace-nowrap rounded-chip text-accent hover:underline"
            >
              {site.contact.phone}
            </a>
          )}
        </Line>
      )}
    </section>
  );
}

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <p className="mt-1.5 flex gap-[7px] text-fg-2 [&_.lucide]:mt-[3px] [&_.lucide]:size-3.5 [&_.lucide]:text-muted">
      {icon}
      <span className="wrap-anywhere min-w-0">{children}</span>
    </p>
  );
}
