import { SectorOptions } from '~/parts/answers/SectorOptions';
import { useShelf } from '~/parts/shelf';
import type { Answers } from './asks';
import { noSector } from './file-sectors';
import { completeKey, type ImportOf, takeKey } from './import-of';

interface Props {
  readonly of: ImportOf;
  readonly answers: Answers;
  readonly onAnswer: (key: string, to: string) => void;
}

/** What the years of a file are judged by: said where the file says it, asked where it does not. */
export function ImportYears({ of: { plan, sector, untold }, answers, onAnswer }: Props) {
  const { sectors } = useShelf();
  const nameOf = (id: string) => sectors.find((s) => s.sector === id)?.name ?? id;
  const brought = [...plan.sectors];
  return (
    <>
      {sector !== undefined && (
        <label class="ask">
          文件里没有写行业，按：
          <select value={sector} onChange={(e) => onAnswer(noSector, e.currentTarget.value)}>
            <SectorOptions sectors={sectors} />
          </select>
        </label>
      )}
      {sector === undefined && brought.length > 0 && (
        <p>{brought.map(([year, of]) => `${year}年度按${nameOf(of)}判断`).join('，')}。</p>
      )}
      {plan.clashes.map(({ year, here, there }) => (
        <fieldset class="choice ask" key={year}>
          <legend>
            {year}年度这里按{nameOf(here)}，文件里按{nameOf(there)}。导入以后按：
          </legend>
          <div class="choices">
            {(['no', 'yes'] as const).map((to) => (
              <label key={to}>
                <input
                  type="radio"
                  name={`take-${year}`}
                  checked={(answers[takeKey(year)] ?? 'no') === to}
                  onChange={() => onAnswer(takeKey(year), to)}
                />
                {nameOf(to === 'no' ? here : there)}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {untold.length > 0 && (
        <fieldset class="choice ask">
          <legend>文件里没有写哪些年度都记全了。记全了的请选上（没有记的科目就是0）：</legend>
          {untold.map(({ year, complete }) => (
            <label class="check" key={year}>
              <input
                type="checkbox"
                checked={complete}
                onChange={(e) => onAnswer(completeKey(year), e.currentTarget.checked ? 'yes' : 'no')}
              />
              {year}年度都在这里
            </label>
          ))}
        </fieldset>
      )}
      {untold.length === 0 &&
        plan.complete.map(({ year, to }) => (
          <p key={year}>
            {year}年度{to ? '标为“都记在这里了”' : '不再标为“都记在这里了”'}。
          </p>
        ))}
    </>
  );
}
