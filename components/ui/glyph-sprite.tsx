import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const sprite = readFileSync(join(process.cwd(), 'public', 'glyphs.svg'), 'utf8');

/** The shapes of all states, once per page, so that `<use href="#state-new" />` needs no request. */
export function GlyphSprite() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own file from the repository
  return <div hidden aria-hidden="true" dangerouslySetInnerHTML={{ __html: sprite }} />;
}
