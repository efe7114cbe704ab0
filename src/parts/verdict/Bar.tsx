import type { Hours } from '~/rules/duty/hours';

interface Props {
  readonly done: Hours;
  readonly atLeast: Hours;
}

/** Hours as a bar with the threshold on it; the same stands in words beside it. */
export function Bar({ done, atLeast }: Props) {
  const most = Math.max(done, atLeast * 1.25);
  const percent = (value: number) => `${(100 * value) / most}%`;
  return (
    <svg class="bar" aria-hidden="true" data-enough={done >= atLeast}>
      <rect class="track" width="100%" height="10" y="5" />
      <rect class="done" width={percent(done)} height="10" y="5" />
      <line class="threshold" x1={percent(atLeast)} x2={percent(atLeast)} y1="0" y2="20" />
    </svg>
  );
}
