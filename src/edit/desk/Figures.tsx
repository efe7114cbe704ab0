import { figuresInWords } from '~/edit/forms/figure-words';
import { appliedTo } from '~/rules/duty/applied';
import { covers } from '~/rules/duty/sector';
import { hearsaySays } from '~/says/basis-says';
import { figureIn } from '~/schemas/figures';
import type { Library } from '~/schemas/library';

interface Props {
  /** As it is written in files. */
  readonly text: string;
  readonly library: Library | undefined;
}

const placeholder = /(\{[^{}.]+\.\d+\.[^{}.]+\})/;

/** A sentence that names figures as a reader reads it, and what they rest on. */
export function Figures({ text, library }: Props) {
  const pieces = text.split(placeholder);
  if (!library || pieces.length === 1) return null;
  const named = [...new Set(pieces.filter((one) => placeholder.test(one)))];
  return (
    <div class="edit-figures">
      <p>
        <span class="soft">读者看到：</span>
        {pieces.map((one, i) => {
          if (!placeholder.test(one)) return one;
          const says = figureIn(one.slice(1, -1), library.sectors);
          return says === undefined ? (
            <mark key={i}>{figuresInWords(one, library.sectors)}</mark>
          ) : (
            <b key={i}>{says}</b>
          );
        })}
      </p>
      <details>
        <summary>数字的依据（{named.length}）</summary>
        <ul>
          {named.map((name) => (
            <li key={name}>
              {figuresInWords(name, library.sectors).slice(1, -1).replaceAll('.', ' ')}：
              {figureIn(name.slice(1, -1), library.sectors) ?? '要求表里没有'} {restsOn(name, library)}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function restsOn(name: string, { sectors }: Library) {
  const [sector, year, key] = name.slice(1, -1).split('.');
  const rules = sectors.find((s) => s.sector === sector);
  const period =
    rules?.periods.find((p) => covers(p, Number(year))) ?? (rules && appliedTo(rules, Number(year))?.period);
  const basis =
    period?.requirements.find((r) => r.scope === key)?.basis ??
    rules?.conversions?.find((c) => c.key === key && covers(c, Number(year)))?.basis;
  if (!basis) return null;
  return basis.grade === 'official' ? <q>{basis.quote}</q> : <span>（{hearsaySays(basis)}）</span>;
}
