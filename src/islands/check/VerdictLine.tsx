import { useEffect, useState } from 'preact/hooks';
import { outcomeNames } from '~/says/outcome-names';
import type { Said } from '~/says/verdict-says';

interface Props extends Said {
  /** There is something to judge: until then the line names no outcome. */
  readonly started: boolean;
  /** What else could be said; the line takes the room of the longest. */
  readonly others: readonly Said[];
}

/** How long nothing is typed until the verdict is read out, in milliseconds. */
const rest = 700;

/** The verdict in a line; read out when the typing rests, not at every key. */
export function VerdictLine({ outcome, says, started, others }: Props) {
  const whole = started ? `${outcomeNames[outcome]} ${says}` : says;
  const [told, tell] = useState(whole);
  useEffect(() => {
    const timer = setTimeout(() => tell(whole), rest);
    return () => clearTimeout(timer);
  }, [whole]);
  const line = (
    <p class="verdict">
      {started && <b>{outcomeNames[outcome]}</b>} {says}
    </p>
  );
  return (
    <>
      <p class="unseen" role="status">
        {told}
      </p>
      {others.length === 0 ? (
        line
      ) : (
        <div class="one-height">
          {line}
          {others.map((other) => (
            <p key={other.says} class="verdict spare" aria-hidden="true">
              <b>{outcomeNames[other.outcome]}</b> {other.says}
            </p>
          ))}
        </div>
      )}
    </>
  );
}
