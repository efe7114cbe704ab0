import { partsOf, withParts } from '~/edit/forms/file-parts';
import { orderIn } from '~/edit/forms/form-schema';
import { isGroundless, restingOn } from '~/edit/make/in-answer';
import type { Fact } from '~/edit/make/notice-facts';

interface Props {
  readonly path: string;
  readonly text: string;
  /** The data of the answer's file as it was. */
  readonly before: unknown;
  readonly facts: readonly Fact[];
  readonly onText: (text: string) => void;
}

/** What the notice says, to be chosen as the ground of an answer that was written by hand and rests on none of it. */
export function GroundsOffered({ path, text, before, facts, onText }: Props) {
  const parts = partsOf(path, text);
  const [first] = facts;
  if (!parts || !first || !isGroundless(parts.data, before, facts)) return null;
  return (
    <p class="edit-said">
      这里改成讲{first.year}年度了，依据里还没有这份通知。它依据通知的哪一处？
      {facts.map((fact, i) => (
        <button
          key={i}
          type="button"
          class="as-link"
          title={fact.say}
          onClick={() =>
            onText(withParts(text, parts, restingOn(parts.data, fact), parts.body, orderIn('answers')))
          }
        >
          加上{fact.name}的原话
        </button>
      ))}
    </p>
  );
}
