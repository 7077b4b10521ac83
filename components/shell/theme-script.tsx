// Runs before the first paint, so it must be inline and cannot wait for a bundle.
const FOLLOW_SYSTEM = `(function(){var r=document.documentElement,m=matchMedia('(prefers-color-scheme: dark)');function f(){if(r.dataset.themeChoice==='system')r.dataset.theme=m.matches?'dark':'light'}f();m.addEventListener('change',f)})()`;

/** Resolves the theme "system" before anything is painted and follows it while the page is open. */
export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
  return <script dangerouslySetInnerHTML={{ __html: FOLLOW_SYSTEM }} />;
}
