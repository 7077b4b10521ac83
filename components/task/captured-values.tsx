import { useTaskPage } from './task-context';

/** What was recorded, to be read. */
export function CapturedValues() {
  const { task } = useTaskPage();
  return (
    <dl className="mt-1 grid grid-cols-2 gap-x-3.5 gap-y-2 sm:grid-cols-3">
      {task.captures.map(({ name, label, unit }) => {
        const value = task.values[name];
        const text = typeof value === 'boolean' ? (value ? 'Yes' : 'No') : String(value ?? '');
        return (
          <div key={name} className="min-w-0">
            <dt className="text-meta text-muted">{label}</dt>
            <dd className="wrap-anywhere">
              {text ? `${text}${unit ? ` ${unit}` : ''}` : <span className="text-muted">Not recorded</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
