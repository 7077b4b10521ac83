'use client';

import { Avatar } from '@/components/ui/avatar';

export interface DemoLogin {
  email: string;
  name: string;
  role: string;
}

/** Not a secret: a demo's people exist to be tried. */
const DEMO_PASSWORD = 'baton-demo';

interface DemoLoginsProps {
  logins: readonly DemoLogin[];
  onChoose: (login: DemoLogin, password: string) => void;
}

/** The people of a demo; choosing one fills the form. */
export function DemoLogins({ logins, onChoose }: DemoLoginsProps) {
  return (
    <section aria-labelledby="demo-logins" className="mt-6 border-line border-t pt-4">
      <h2 id="demo-logins" className="text-meta text-muted">
        Demo people. Everyone signs in with <span className="mono text-fg-2">{DEMO_PASSWORD}</span>
      </h2>
      <ul className="-mx-2 mt-1.5">
        {logins.map((login) => (
          <li key={login.email}>
            <button
              type="button"
              onClick={() => onChoose(login, DEMO_PASSWORD)}
              className="flex min-h-7 w-full cursor-default items-center gap-2 rounded-control px-2 text-left hover:bg-hover pointer-coarse:min-h-11"
            >
              <Avatar name={login.name} decorative />
              <span className="flex-none">{login.name}</span>
              <span className="min-w-0 flex-1 truncate text-right text-meta text-muted" title={login.email}>
                {login.role}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
