import { leavesOut, letsStand, namedApart } from '~/edit/make/parted-sector';
import type { Said } from '~/paste/notice-parts';
import type { Library } from '~/schemas/library';
import type { Tick } from './WindowField';

interface Props {
  /** Whose figures the notice is about, and those that go with them. */
  readonly sector: string;
  readonly followers: readonly { readonly sector: string; readonly short: string }[];
  /** What the notice says of others for whom something else is laid down. */
  readonly apart: readonly Said[];
  readonly library: Library;
  readonly tick: (key: string) => Tick;
  readonly year: number;
}

/** The sectors without figures of their own, and what the words that set some apart mean for each. */
export function NoticeFollowers({ sector, followers, apart, library, tick, year }: Props) {
  const followed = library.sectors.find((s) => s.sector === sector)?.short;
  const named = namedApart(library, apart);
  const alone = named.filter(
    (one) => one.sector !== sector && !followers.some((f) => f.sector === one.sector),
  );
  return (
    <fieldset>
      <legend>跟着一起变的行业</legend>
      <p>
        它们没有自己的数字，和{followed}的一样，{year}年度也照这份通知。去掉勾的用以前的数字，{year}
        年度暂按最近一年，并注明。
      </p>
      {apart.map((said) => (
        <div key={said.quote}>
          <q>{said.quote}</q>
          <p>
            {letsStand(said)
              ? `查到它${year}年度自己的规定的，去掉勾，另外写它自己的；没有查到的，留着勾，照这份通知，这一句原话会一起告诉读者。`
              : leavesOut(said)
                ? '通知不包括的，已经去掉勾，请对照。'
                : '这句说的如果也是学时，去掉那些行业的勾。'}
          </p>
        </div>
      ))}
      {alone.length > 0 && <p>{alone.map((one) => one.short).join('、')}有自己的数字，这里不改。</p>}
      {followers.map((one) => (
        <label key={one.sector}>
          <input type="checkbox" {...tick(`with ${one.sector}`)} />
          {one.short}
        </label>
      ))}
    </fieldset>
  );
}
