import type { Reader } from '~/rules/log/read-entry';
import { Asides } from './Asides';
import { BringSums } from './BringSums';
import type { Ground } from './ground';
import { HowToKeep } from './NotKept';
import type { LogInHand } from './use-log';

interface Props {
  readonly hand: LogInHand;
  readonly reader: Reader;
  readonly ground: Ground;
  /** Whether everything typed is in the store, and whether what is half written is. */
  readonly saved: boolean;
  readonly draftSaved: boolean;
}

/** What a person must know before all else: what is not kept, what was found, what can be brought over. */
export function Notices({ hand, reader, ground, saved, draftSaved }: Props) {
  return (
    <>
      {!saved && <HowToKeep log={hand.log} writing={!draftSaved} />}
      <Asides />
      {hand.log.entries.length === 0 && <BringSums hand={hand} reader={reader} ground={ground} />}
    </>
  );
}
