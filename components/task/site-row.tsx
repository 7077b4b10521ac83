import { MapPin, Phone } from 'lucide-react';
import { useTaskPage } from './task-context';
import { telHref } from './tel-href';

/** The site in one row with the call under the thumb, where there is no room beside the task. */
export function SiteRow() {
  const { task } = useTaskPage();
  const { site } = task;
  if (!site) return null;
  const access = [site.accessHours, site.accessNotes].filter(Boolean).join(', ');
  const phone = site.contact?.phone;
  return (
    <section
      aria-label="Site"
      className="mt-3.5 flex items-center gap-3 border-line border-y py-2 max-sm:-mx-4 max-sm:px-4"
    >
      <MapPin aria-hidden="true" className="size-[18px] text-muted" />
      <p className="min-w-0 flex-1">
        {site.street}, {site.city}
        {access && <span className="block text-meta text-muted">{access}</span>}
        {site.contact && <span className="block text-meta text-muted">{site.contact.name}</span>}
      </p>
      {phone && (
        <a
          href={telHref(phone)}
          aria-label={`Call ${site.contact?.name ?? 'the site'}, ${phone}`}
          className="grid size-11 flex-none place-items-center rounded-control border border-line-strong text-fg-2 hover:bg-hover"
        >
          <Phone aria-hidden="true" className="size-5" />
        </a>
      )}
    </section>
  );
}
