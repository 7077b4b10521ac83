import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { FontPreload } from '@/components/shell/font-preload';
import { readPreferences } from '@/components/shell/preferences';
import { ThemeScript } from '@/components/shell/theme-script';
import { GlyphSprite } from '@/components/ui/glyph-sprite';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Baton', template: '%s · Baton' },
  description: 'Order management and fulfillment for service providers',
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, viewportFit: 'cover' };

/** Theme and density come from cookies, so the first paint is already right. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const { theme, density } = readPreferences(await cookies());
  return (
    <html
      lang="en"
      data-theme={theme === 'dark' ? 'dark' : 'light'}
      data-theme-choice={theme}
      data-density={density}
      suppressHydrationWarning
    >
      <head>
        <ThemeScript />
        <FontPreload />
      </head>
      <body>
        <GlyphSprite />
        {children}
      </body>
    </html>
  );
}
