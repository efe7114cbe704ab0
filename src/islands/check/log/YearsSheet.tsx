import { useEffect, useRef, useState } from 'preact/hooks';
import { Entries } from '~/parts/record/Entries';
import { Person } from '~/parts/record/Person';
import { Signatures } from '~/parts/record/Signatures';
import { usePrintedAlone } from '~/parts/record/use-printed-alone';
import { printOrSay } from '~/parts/save-file/keeping';
import { saveWord } from '~/parts/save-file/save-word';
import { useShelf } from '~/parts/shelf';
import { assessLogYear, type Log } from '~/rules/log/log';
import { printedDay } from '~/says/printed-day';
import { type Ground, rulesOf } from './ground';
import { type SheetYear, YearsBases } from './YearsBases';
import { YearsTable } from './YearsTable';

interface Props {
  readonly log: Log;
  /** The latest first. */
  readonly years: readonly number[];
  readonly ground: Ground;
  readonly onClose: () => void;
}

/** Some years of a log on A4 as an applicant for a title hands them in, each by its own sector, with or without every entry. */
export function YearsSheet({ log, years, ground, onClose }: Props) {
  const { version, base } = useShelf();
  const [left, setLeft] = useState<readonly number[]>([]);
  const [whole, setWhole] = useState(false);
  const [said, say] = useState('');
  const sheet = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  usePrintedAlone(sheet);
  useEffect(() => heading.current?.focus(), []);

  const chosen = [...years].reverse().filter((year) => !left.includes(year));
  const judged = chosen.flatMap((year): SheetYear[] => {
    const rules = rulesOf(log, year, ground.rules);
    return rules ? [{ rules, judged: assessLogYear(log, year, rules, ground.windows, ground.today) }] : [];
  });
  const unjudged = chosen.filter((year) => !judged.some((j) => j.judged.year === year));
  const names = [...new Set(judged.map((j) => j.rules.name))].join('、');
  const toggle = (year: number, to: boolean) =>
    setLeft(to ? left.filter((y) => y !== year) : [...left, year].sort((a, b) => a - b));
  const keepWord = async () => {
    const title = `${spanOf(chosen)}继续教育情况`;
    if (sheet.current) say(await saveWord(sheet.current, { name: title, title, from: [] }));
  };
  return (
    <section class="summary years-sheet" ref={sheet} aria-label="几个年度的学习情况">
      <fieldset class="choice no-print">
        <legend>印哪几个年度</legend>
        <div class="choices">
          {years.map((year) => (
            <label key={year}>
              <input
                type="checkbox"
                checked={!left.includes(year)}
                onChange={(e) => toggle(year, e.currentTarget.checked)}
              />
              {year}年度
            </label>
          ))}
        </div>
        <label class="check">
          <input type="checkbox" checked={whole} onChange={(e) => setWhole(e.currentTarget.checked)} />
          连同每一条记录
        </label>
      </fieldset>
      <header>
        <h2 tabIndex={-1} ref={heading}>
          {spanOf(chosen)}继续教育情况
        </h2>
        <Person sector={names} more={['单位', '现职称', '申报职称']} />
      </header>
      {judged.length === 0 ? <p>一个年度也没有选。</p> : <YearsTable years={judged} />}
      {unjudged.length > 0 && <p>{unjudged.join('、')}年度没有选好行业，没有印。</p>}
      {left.length > 0 && <p>学习记录里还有{left.join('、')}年度，没有印在这里。</p>}
      {whole &&
        judged.map(({ judged: { year, entries }, rules }) => (
          <Entries key={year} entries={entries} rules={rules} year={year} />
        ))}
      <YearsBases years={judged} />
      <Signatures />
      <footer>
        <p>
          规则版本 {version}　{printedDay(ground.today)}做成　{new URL(`${base}check/`, location.href).href}
        </p>
        <p>
          姓名、工号、单位、职称由填表的人自己写，不在任何校验码里。这张表没有校验码；要别人能核验的，请打印每个年度的“年度小结”。
        </p>
        <p>本站是政策整理，不是官方网站；学时有没有认定，以主管部门的系统和证明材料为准。</p>
      </footer>
      <div class="keep no-print">
        <div class="buttons">
          <button type="button" onClick={() => say(printOrSay())}>
            打印这张表
          </button>
          <button type="button" onClick={keepWord}>
            存成 Word
          </button>
          <button type="button" onClick={onClose}>
            收起
          </button>
        </div>
        <p role="status" class="small">
          {said}
        </p>
      </div>
    </section>
  );
}

/** 2021至2024年度; the years themselves where some are left out. */
function spanOf(years: readonly number[]): string {
  const [first] = years;
  const last = years[years.length - 1];
  if (first === undefined || last === undefined) return '';
  if (first === last) return `${first}年度`;
  return last - first + 1 === years.length ? `${first}至${last}年度` : `${years.join('、')}年度`;
}
