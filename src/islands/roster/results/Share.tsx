import type { Counts } from '~/roster/judge/roster';
import { outcomes } from './outcomes';

/** Outcomes as a bar of a hundred percent; the same stands in figures beside it. */
export function Share({ counts }: { readonly counts: Counts }) {
  let from = 0;
  return (
    <svg class="share" aria-hidden="true">
      {outcomes.map((outcome) => {
        const width = counts.total === 0 ? 0 : (100 * counts[outcome]) / counts.total;
        const x = from;
        from += width;
        return (
          width > 0 && (
            <rect key={outcome} data-part={outcome} x={`${x}%`} width={`${width}%`} height="100%" />
          )
        );
      })}
    </svg>
  );
}

/** How the parts of the bars are filled, so that they are told apart without colour. Stands on the page once. */
export function Fillings() {
  return (
    <svg class="fillings" aria-hidden="true">
      <defs>
        <pattern
          id="fill-short"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" class="ground" />
          <rect width="3" height="6" class="figure" />
        </pattern>
        <pattern id="fill-incomplete" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" class="ground" />
          <circle cx="3" cy="3" r="1.25" class="figure" />
        </pattern>
      </defs>
    </svg>
  );
}
