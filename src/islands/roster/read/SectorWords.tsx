import type { Settings, Summary } from '~/islands/roster/desk/protocol';
import { useShelf } from '~/parts/shelf';
import { mostAsked } from '~/roster/judge/unknown-sectors';
import { Choice } from './Choice';

interface Props {
  readonly words: Summary['unknownSectors'];
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

/** What the list calls sectors that the site doesn't know; which of its own each is, only the office can say. */
export function SectorWords({ words, settings, onChange }: Props) {
  const { base, sectors } = useShelf();
  if (words.length === 0) return null;
  const meant = settings.sectorWords ?? new Map<string, string>();
  const options = [['', '不选，不判断这些行'], ...sectors.map((s) => [s.sector, s.name] as const)] as const;
  const said = words.flatMap(({ word }) => {
    const rules = sectors.find((s) => s.sector === meant.get(word));
    return rules ? [`“${short(word)}”按${rules.name}`] : [];
  });
  return (
    <>
      <fieldset class="sector-words no-print">
        <legend>
          {words.length < mostAsked
            ? `有${words.length}种行业名称无法识别，请指定`
            : '行业名称大多无法识别，请先看行业的列选得对不对'}
        </legend>
        <p>
          请选每一种按哪个行业核对，本页不猜。哪些行业另有规定，见
          <a href={`${base}answers/which-standard/`}>会计、出版等行业按哪个标准</a>。
        </p>
        <div class="matches">
          {words.map(({ word, rows }, i) => (
            <Choice
              key={word}
              id={`sector-word-${i}`}
              label={`${short(word)}（${rows}行）`}
              value={meant.get(word) ?? ''}
              options={options}
              onChange={(sector) =>
                onChange({ ...settings, sectorWords: new Map([...meant, [word, sector]]) })
              }
            />
          ))}
        </div>
      </fieldset>
      {said.length > 0 && <p class="printed">行业的写法，核对的人选了：{said.join('，')}。</p>}
    </>
  );
}

const longest = 30;

/** What stands in the column may be anything, in the wrong column a whole sentence. */
function short(word: string): string {
  return word.length > longest ? `${word.slice(0, longest)}……` : word;
}
