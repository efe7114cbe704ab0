import { savedAnswers } from '~/parts/answers/saved';
import { plain } from '~/rules/duty/hours';
import type { Reader } from '~/rules/log/read-entry';
import { printedDay } from '~/says/printed-day';
import { scopeNames } from '~/says/scope-names';
import { entriesFromSums, toldFromSums } from './bring-sums';
import type { Ground } from './ground';
import type { LogInHand } from './use-log';

interface Props {
  readonly hand: LogInHand;
  readonly reader: Reader;
  readonly ground: Ground;
}

/** Offers to begin the log with the three numbers filled in before. */
export function BringSums({ hand, reader, ground }: Props) {
  const answers = savedAnswers();
  const entries = answers ? entriesFromSums(answers, reader) : [];
  const told = answers && toldFromSums(answers, ground);
  const [first] = entries;
  if (!first) return null;
  const bring = () =>
    hand.make({
      changes: [
        ...entries.map((to) => ({ kind: 'entry', id: to.id, to }) as const),
        ...(told
          ? [{ kind: 'told', year: first.year, from: hand.log.told?.[first.year], to: told } as const]
          : []),
      ],
      says: `已带来${entries.length}条，日期、面授或远程、状态请逐条改对。`,
      back: `已经撤去带来的${entries.length}条。`,
    });
  return (
    <div class="offer">
      <p>
        “填三个数”里填过{first.year}年度：
        {entries
          .map((e) => `${e.part === undefined ? scopeNames[e.subject] : '其中项'}${plain(e.hours)}`)
          .join('，')}
        。可以各带来一条，日期先写
        {printedDay(first.day)}，状态先写已学，再逐条改成实际的。
      </p>
      <button type="button" onClick={bring}>
        带过来
      </button>
    </div>
  );
}
