import { cx } from '@/components/ui/cx';
import { CARD, type LaneEdge, type LaneLayout } from './lane-layout';

const MIDDLE = CARD.height / 2;

function curve({ from, to }: LaneEdge): string {
  const [x1, y1] = [from.x + CARD.width, from.y + MIDDLE];
  const [x2, y2] = [to.x, to.y + MIDDLE];
  const half = (x1 + x2) / 2;
  return `M${x1} ${y1}C${half} ${y1} ${half} ${y2} ${x2} ${y2}`;
}

/** The lines between the cards; those of the path lie on top. */
export function LaneEdges({ layout, path }: { layout: LaneLayout; path: ReadonlySet<string> }) {
  const onPath = (edge: LaneEdge) => !edge.shared && path.has(edge.from.part.id) && path.has(edge.to.part.id);
  const edges = [...layout.edges].sort((a, b) => Number(onPath(a)) - Number(onPath(b)));
  return (
    <svg
      aria-hidden="true"
      width={layout.width}
      height={layout.height}
      className="absolute top-0 left-0 overflow-visible"
    >
      {edges.map((edge) => (
        <path
          key={edge.key}
          d={curve(edge)}
          fill="none"
          strokeDasharray={edge.shared ? '3 3' : undefined}
          className={cx(onPath(edge) ? 'stroke-2 stroke-accent' : 'stroke-[1.25] stroke-line-strong')}
        />
      ))}
    </svg>
  );
}
