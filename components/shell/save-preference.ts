import type { Preferences } from './preferences';

const ONE_YEAR = 365 * 24 * 60 * 60;

/** Applies a preference to the page at once and keeps it for the next visit. */
export function savePreference<K extends keyof Preferences>(name: K, value: Preferences[K]): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Safari before 18.4 and Firefox before 140
  document.cookie = `baton-${name}=${value}; path=/; max-age=${ONE_YEAR}; samesite=lax`;
  const root = document.documentElement;
  if (name === 'density') root.dataset.density = value;
  if (name === 'theme') {
    root.dataset.themeChoice = value;
    const dark =
      value === 'dark' || (value === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
    root.dataset.theme = dark ? 'dark' : 'light';
  }
}
