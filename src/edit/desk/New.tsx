import { useEffect, useRef, useState } from 'preact/hooks';
import { type Making, makings } from '~/edit/make/skeletons';
import type { Library } from '~/schemas/library';
import { NewFile } from './NewFile';
import { type Made, NewPolicy, type Reprint } from './NewPolicy';
import type { Session } from './session';

interface Props {
  readonly session: Session;
  readonly library: Library | undefined;
  readonly onMade: Made;
  readonly onReprint: (reprint: Reprint) => void;
}

/** Makes a new file of a kind, a policy out of its pasted text. */
export function New({ session, library, onMade, onReprint }: Props) {
  const [making, choose] = useState<Making>('policy');
  const heading = useRef<HTMLHeadingElement>(null);
  // On a phone it stands below the list of files.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="edit-new" aria-label="新建">
      <h3 tabIndex={-1} ref={heading}>
        新建
      </h3>
      <fieldset>
        <legend>建什么</legend>
        {(Object.keys(makings) as Making[]).map((one) => (
          <label key={one}>
            <input type="radio" name="making" checked={making === one} onChange={() => choose(one)} />
            {makings[one].name}
          </label>
        ))}
      </fieldset>
      {making === 'policy' ? (
        <NewPolicy session={session} library={library} onMade={onMade} onReprint={onReprint} />
      ) : (
        <NewFile key={making} making={making} session={session} library={library} onMade={onMade} />
      )}
    </section>
  );
}
