import { useState } from 'preact/hooks';
import type { Held } from '~/islands/roster/desk/list-state';
import type { Settings } from '~/islands/roster/desk/protocol';
import { problemWith, withState } from '~/islands/roster/desk/settings';
import { Counted } from './Counted';
import { Matching } from './Matching';

interface Props {
  readonly held: Held;
  readonly onSettings: (settings: Settings) => void;
}

type ByHandOnly = Pick<Settings, 'columns' | 'added' | 'headerRows' | 'states'>;

interface Draft extends ByHandOnly {
  /** The judgment it was to change. */
  readonly turn: number;
}

/** The columns, and which states count, put right by hand. What is chosen stays chosen; until it can be judged the page says why it is not. */
export function ByHand({ held: { opened, settings, turn }, onSettings }: Props) {
  const [draft, setDraft] = useState<Draft>();
  const chosen = draft?.turn === turn ? { ...settings, ...draftOnly(draft) } : settings;
  const problem = problemWith(chosen, opened.look);
  const change = (next: Settings) => {
    setDraft({ ...draftOnly(next), turn });
    if (problemWith(next, opened.look) === undefined) onSettings(next);
  };
  return (
    <>
      <Matching look={opened.look} settings={chosen} onChange={change} />
      {[...(chosen.states ?? [])].map(([heading, words]) => (
        <Counted
          key={heading}
          heading={heading}
          words={[...words.keys()].map((word) => ({ word }))}
          isCounted={(word) => words.get(word) ?? false}
          onChange={(word, counts) => change(withState(chosen, heading, word, counts))}
        />
      ))}
      <p class="problem" role="status">
        {problem && `${problem}在这以前，结果还是按原来的列算的。`}
      </p>
    </>
  );
}

function draftOnly({ columns, added, headerRows, states }: ByHandOnly): ByHandOnly {
  return { columns, added, headerRows, states };
}
