import type { Look } from '~/due/drafts';
import { figuresRead } from '~/edit/forms/figure-words';
import { nameIn } from '~/edit/forms/file-names';
import type { Fact } from '~/edit/make/notice-facts';
import { stillOpen } from '~/edit/make/still-open';
import type { Library } from '~/schemas/library';
import type { Session } from './session';

interface Props {
  readonly looks: readonly Look[];
  readonly facts: readonly Fact[];
  readonly session: Session;
  readonly library: Library | undefined;
  readonly onLook: (look: Look) => void;
}

/** What is still open when it is to be saved, in one place, each leading to where it is settled. */
export function OpenList({ looks, facts, session, library, onLook }: Props) {
  const open = stillOpen(looks, facts, session.opened, session.now);
  if (open.length === 0) return null;
  return (
    <section class="edit-note" aria-labelledby="edit-open-list">
      <h4 id="edit-open-list">还没有处理完的（{open.length}）</h4>
      <ul>
        {open.map(({ look, says }) => (
          <li key={`${look.file} ${says}`}>
            {look.done && <b>{nameIn(session.now, look.file ?? '')}</b>}{' '}
            {figuresRead(says, library?.sectors ?? [])}{' '}
            <button type="button" class="as-link" onClick={() => onLook(look)}>
              到那里去
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
