import type { Basis } from '~/rules/duty/basis';
import type { Day } from '~/rules/duty/day';
import { roles } from '~/rules/year/annual-duties';
import { amendedSays, endSays } from '~/says/end-says';
import type { Change } from './change';
import type { Contents } from './kinds';
import type { Policy } from './policy';
import { type Resting, restingOn } from './resting';
import { pinned, textsOf, versionId, versionParts } from './texts';

/** A text that came to an end or has other words, with all that rested on it. */
export interface TextChange {
  readonly policy: Policy;
  readonly kind: 'ended' | 'amended';
  readonly from: Day;
  readonly reviewedOn: Day;
  /** What happened: 青人社函〔2019〕4号自2025年7月1日起废止. */
  readonly says: string;
  readonly basis: Basis;
  readonly resting: readonly Resting[];
}

/** Every end and every change of the texts, with what rests on what is no longer in force. */
export function textChanges(written: Contents): TextChange[] {
  const texts = textsOf(written.policies, written.oldTexts);
  const contents = pinned(written, texts);
  return contents.policies.flatMap((policy): TextChange[] => [
    ...policy.amended.map((a, i) => {
      const before = versionId(policy.id, texts.versions.get(policy.id)?.[i]?.from ?? '');
      return {
        ...a,
        policy,
        kind: 'amended' as const,
        says: `${policy.documentNumber}${amendedSays(a)}`,
        resting: restingOn(contents, (id) => id === before),
      };
    }),
    ...(policy.ended
      ? [
          {
            ...policy.ended,
            policy,
            kind: 'ended' as const,
            says: `${policy.documentNumber}${endSays(policy.ended)}`,
            resting: restingOn(contents, (id) => versionParts(id).id === policy.id),
          },
        ]
      : []),
  ]);
}

/** What the end or change of a text means, as the site tells what changed. */
export function toldOf({ policy, kind, from, reviewedOn, says, resting }: TextChange): Change {
  const names = resting.map((r) => r.name);
  const rested =
    names.length === 0 ? '本站没有别的内容以它为依据。' : `以它为依据的有：${names.join('、')}。`;
  const then =
    kind === 'ended'
      ? '这一天以前的年度照旧按它判断，以后的年度不再以它为依据。'
      : '修改以前的原话仍可查看，以后的年度按修改后的文字。';
  return {
    id: `${reviewedOn}-${policy.id}-${kind}-${from}`,
    on: reviewedOn,
    title: says,
    say: `文件是《${policy.title}》。${then}${rested}`,
    for: [...roles],
    pages: [...new Set([`/policies/${policy.id}/`, ...resting.map((r) => r.page)])],
  };
}
