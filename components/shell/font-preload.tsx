import geist from '@fontsource-variable/geist/files/geist-latin-wght-normal.woff2';

/** Asks for the text face together with the style sheet, so words do not change shape. */
export function FontPreload() {
  return <link rel="preload" as="font" type="font/woff2" href={geist} crossOrigin="anonymous" />;
}
