/** The product's mark, in ink on any surface. */
export function BatonMark({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" fill="none" aria-hidden="true" className="flex-none">
      <rect width="20" height="20" rx="5" fill="var(--ink)" />
      <g stroke="var(--on-ink)" strokeWidth="2.6" strokeLinecap="round">
        <path d="M5.6 14.4 9.1 10.9" />
        <path d="M10.9 9.1 14.4 5.6" opacity=".62" />
      </g>
    </svg>
  );
}
