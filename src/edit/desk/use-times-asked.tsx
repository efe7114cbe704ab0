import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { asApart } from '~/edit/make/parted-sector';
import type { Said } from '~/paste/notice-parts';
import type { SectorNames } from '~/schemas/sector';
import { LeftOutField, leftSays } from './LeftOutField';
import type { Problem } from './notice-problem';

/** What is asked of the times of a notice that sets sectors apart, and what was answered. */
interface TimesAsked {
  readonly fieldOf: (key: string) => ComponentChildren;
  /** For whom a time does not hold; undefined where nobody was asked, or answered. */
  readonly leftOutOf: (key: string) => readonly string[] | undefined;
  /** Until all are answered. */
  readonly problem: Problem | undefined;
  /** Takes the first answer for all the others. */
  readonly alike: { readonly says: string; readonly take: () => void } | undefined;
}

/** Asks of each time whether it holds for the sectors that a notice sets apart, in the words that do so. */
export function useTimesAsked(
  keys: readonly string[],
  sectors: readonly SectorNames[],
  apart: readonly Said[],
): TimesAsked {
  const [left, setLeft] = useState<Readonly<Record<string, readonly string[] | undefined>>>({});
  const unasked = keys.filter((key) => left[key] === undefined);
  const [first] = unasked;
  const answered = keys.map((key) => left[key]).find((own) => own !== undefined);
  const takeAll = (own: readonly string[]) =>
    setLeft({ ...left, ...Object.fromEntries(unasked.map((key) => [key, own])) });
  return {
    fieldOf: (key) =>
      keys.includes(key) && (
        <LeftOutField
          id={idOf(key)}
          sectors={sectors}
          apart={asApart(sectors, apart)}
          left={left[key]}
          onLeft={(own) => setLeft({ ...left, [key]: own })}
          others={unasked.filter((one) => one !== key).length}
          before={answered}
          onAlike={takeAll}
        />
      ),
    leftOutOf: (key) => (keys.includes(key) ? left[key] : undefined),
    problem:
      first === undefined
        ? undefined
        : {
            says: `通知另有说法的行业（${sectors.map((one) => one.short).join('、')}）照不照这个时间，请选一下。`,
            at: idOf(first),
          },
    alike:
      answered && first
        ? {
            says: `其余 ${unasked.length} 个时间都这样：${leftSays(sectors, answered)}`,
            take: () => takeAll(answered),
          }
        : undefined,
  };
}

/** The field in which somebody says for whom a time does not hold. */
function idOf(key: string): string {
  return `edit-notice-${key}-left`;
}
