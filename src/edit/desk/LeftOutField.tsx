import { useState } from 'preact/hooks';
import type { Said } from '~/paste/notice-parts';
import type { SectorNames } from '~/schemas/sector';

interface Props {
  readonly id: string;
  /** The sectors that the notice sets apart, in its own words. */
  readonly sectors: readonly SectorNames[];
  readonly apart: readonly Said[];
  /** Those for whom the time does not hold; undefined while nobody has said. */
  readonly left: readonly string[] | undefined;
  readonly onLeft: (left: readonly string[] | undefined) => void;
  /** How many times are still to be asked about besides it. */
  readonly others: number;
  /** What was answered for a time before, as long as nothing was for this one. */
  readonly before: readonly string[] | undefined;
  /** Takes an answer for all that are still to be asked about. */
  readonly onAlike: (left: readonly string[]) => void;
}

/** For whom of them the times hold and for whom they don't: 律师照，文博不照. */
export function leftSays(sectors: readonly SectorNames[], left: readonly string[]): string {
  const named = (isLeft: boolean) =>
    sectors.filter((one) => left.includes(one.sector) === isLeft).map((one) => one.short);
  return [
    [named(false), '照'],
    [named(true), '不照'],
  ]
    .flatMap(([names, how]) => (names && names.length > 0 ? [`${(names as string[]).join('、')}${how}`] : []))
    .join('，');
}

/** Asks for whom of those that a notice sets apart a time does not hold, beside the words that set them apart; it guesses nothing. */
export function LeftOutField({ id, sectors, apart, left, onLeft, others, before, onAlike }: Props) {
  const all = sectors.map((one) => one.sector);
  const names = sectors.map((one) => one.short).join('、');
  const [isInPart, setInPart] = useState(false);
  const isAll = left?.length === all.length;
  const ways = [
    { says: `${names}也照这个时间`, isChosen: left?.length === 0, choose: () => onLeft([]) },
    { says: `${names}不照这个时间`, isChosen: isAll && !isInPart, choose: () => onLeft(all) },
  ];
  const toggle = (sector: string) => {
    const next = all.filter((one) => (left ?? []).includes(one) !== (one === sector));
    onLeft(next.length > 0 ? next : undefined);
  };
  const inPart = isInPart || (left !== undefined && left.length > 0 && !isAll);
  return (
    <fieldset class="edit-notice-subjects">
      <legend>通知另有说法的行业，照不照这个时间</legend>
      {apart.map(({ quote }) => (
        <q key={quote}>{quote}</q>
      ))}
      {left === undefined && before && (
        <button type="button" class="primary" onClick={() => onAlike(before)}>
          {others > 0 ? `这个和其余 ${others} 个时间` : '这个时间'}也和前面的一样：{leftSays(sectors, before)}
        </button>
      )}
      {ways.map(({ says, isChosen, choose }, i) => (
        <label key={says}>
          <input
            id={i === 0 ? id : undefined}
            type="radio"
            name={id}
            checked={isChosen}
            onChange={() => {
              setInPart(false);
              choose();
            }}
          />
          {says}
        </label>
      ))}
      {sectors.length > 1 && (
        <label>
          <input
            type="radio"
            name={id}
            checked={inPart}
            onChange={() => {
              setInPart(true);
              onLeft(undefined);
            }}
          />
          有的照，有的不照
        </label>
      )}
      {inPart &&
        sectors.map(({ sector, short }) => (
          <label key={sector}>
            <input type="checkbox" checked={left?.includes(sector)} onChange={() => toggle(sector)} />
            {short}不照
          </label>
        ))}
      {left !== undefined && others > 0 && (
        <button type="button" class="primary" onClick={() => onAlike(left)}>
          其余 {others} 个时间也这样
        </button>
      )}
    </fieldset>
  );
}
