import { useShelf } from '~/parts/shelf';

interface Props {
  readonly says: string;
  /** What could be said in its place. */
  readonly others: readonly string[];
}

/** A sentence; in a frame it is as high as the highest that could be said, so that no height tells what was typed. */
export function OneHeight({ says, others }: Props) {
  if (!useShelf().framed) return <>{says}</>;
  return (
    <span class="stacked">
      <span>{says}</span>
      {others.map((other) => (
        <span key={other} class="spare" aria-hidden="true">
          {other}
        </span>
      ))}
    </span>
  );
}
