import type { Reader } from '~/rules/read-entry';
import { Asides } from './Asides';
import { BringSums } from './BringSums';
import { Give } from './Give';
import { logText } from './log-file';
import type { LogInHand } from './use-log';

interface Props {
  readonly hand: LogInHand;
  /** Whether everything typed is in the store. */
  readonly saved: boolean;
  readonly reader: Reader;
}

/** What a person must know before all else: what is not kept, what was found, what can be brought over. */
export function Notices({ hand, saved, reader }: Props) {
  return (
    <>
      {!saved && (
        <div class="notice" role="alert">
          <p>
            这台设备的浏览器现在不存（存满了，或者不让存）。写的都还在这一页里，可以接着写；关掉以前请先存成文件，下次再导入。
          </p>
          <Give name="学习记录" text={() => logText(hand.log)} />
        </div>
      )}
      <Asides />
      {hand.log.entries.length === 0 && <BringSums hand={hand} reader={reader} />}
    </>
  );
}
