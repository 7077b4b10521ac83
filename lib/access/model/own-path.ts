const HERE = 'https://here.invalid';

/**
 * A path of this site, from what an address asked to be led to; the start page for anything that leads, or
 * could be read to lead, elsewhere: another origin, control characters that browsers drop, doubled slashes.
 */
export function ownPath(next: string): string {
  const printable = [...next].every((letter) => letter > '\u001f' && letter !== '\u007f');
  if (!printable || !next.startsWith('/') || next.includes('\\') || !URL.canParse(next, HERE)) return '/';
  const { origin, pathname, search } = new URL(next, HERE);
  return origin === HERE && !pathname.startsWith('//') ? pathname + search : '/';
}
