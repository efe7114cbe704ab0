import type { ComponentChildren } from 'preact';
import type { Situation } from '~/rules/duty/more-fields';

interface Props {
  readonly label: string;
  /** What is said where none is chosen. */
  readonly usual?: string;
  readonly situations: readonly Situation[];
  readonly chosen: string | undefined;
  /** With nothing for what is usual. */
  readonly onChoose: (situation: string) => void;
  /** What is chosen and not offered any more. */
  readonly children?: ComponentChildren;
}

/** The situations that make a difference, to be chosen from. */
export function SituationSelect({
  label,
  usual = '一般情况',
  situations,
  chosen,
  onChoose,
  children,
}: Props) {
  return (
    <label>
      {label}
      <select value={chosen ?? ''} onChange={(e) => onChoose(e.currentTarget.value)}>
        <option value="">{usual}</option>
        {situations.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
        {children}
      </select>
    </label>
  );
}
