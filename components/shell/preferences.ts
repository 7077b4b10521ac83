/** What a person chose about the look of their desk; kept in cookies so the server paints it. */
export interface Preferences {
  theme: 'light' | 'dark' | 'system';
  density: 'compact' | 'default' | 'comfortable';
  sidebar: 'auto' | 'full' | 'rail';
}

interface CookieReader {
  get(name: string): { value: string } | undefined;
}

const CHOICES = {
  theme: ['system', 'light', 'dark'],
  density: ['default', 'compact', 'comfortable'],
  sidebar: ['auto', 'full', 'rail'],
} as const satisfies { [K in keyof Preferences]: readonly Preferences[K][] };

/** Reads the preference cookies (`baton-theme`, …); anything unknown counts as the default. */
export function readPreferences(cookies: CookieReader): Preferences {
  const read = <T extends string>(name: string, allowed: readonly [T, ...T[]]): T =>
    allowed.find((value) => value === cookies.get(`baton-${name}`)?.value) ?? allowed[0];
  return {
    theme: read('theme', CHOICES.theme),
    density: read('density', CHOICES.density),
    sidebar: read('sidebar', CHOICES.sidebar),
  };
}
