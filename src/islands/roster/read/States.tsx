import { withState } from '~/islands/roster/desk/settings';
import type { Asked } from './asked';
import { Counted } from './Counted';

/** Which hours count, where a column says of some that they are not recognised yet. */
export function States({ question: { heading, words }, settings, onChange }: Asked<'states'>) {
  return (
    <Counted
      heading={heading}
      words={words}
      isCounted={(word) => settings.states?.get(heading)?.get(word) ?? false}
      onChange={(word, counts) => onChange(withState(settings, heading, word, counts))}
    />
  );
}
