import type { Scope } from '~/rules/duty/subject';
import { type Notice, type NoticeFigure, type Said, subjectsIn } from './notice-parts';
import type { Place } from './notice-places';
import { figuresInRows } from './notice-table';

const unit = '(?:学时|学分|课时)';
const hours = '(\\d+(?:\\.\\d+)?)';

/** A minimum said as one, in a piece between two stops. */
const least = [
  new RegExp(
    `(?:不(?:得|应|能|可)?(?:少|低)于|不少|至少|最低|达到|调整为|改为|提高到|提高至|降为)(?:为|要|应)?(?:\\d+天或)?${hours}个?${unit}`,
  ),
  new RegExp(`${hours}个?${unit}(?:及|或)?以上`),
  new RegExp(`${unit}[^\\d]{0,6}(?:不(?:得|应|能|可)?(?:少|低)于|至少|最低)${hours}$`),
];

const filler = '(?:学习)?(?:的)?(?:最低)?(?:学时|学分)?数?(?:要求)?(?:为|是|：|（)?';
/** A subject with a number right behind it; read only where no minimum is said as one. */
const named = new RegExp(
  `(公需(?:科目|课程?)|专业(?:科目|课程?)|(?:个人)?选修(?:科目|课程?))${filler}${hours}个?${unit}）?`,
  'g',
);
const whole = new RegExp(`(?:每年|全年|合计|总计|累计|总共|总学时)(?:为|是|：|（)?${hours}个?${unit}`, 'g');

/** The minimums; one that is read with several values is left open. */
export function figuresIn(places: readonly Place[], year: number): Pick<Notice, 'figures' | 'open'> {
  const said = [...places.flatMap(leastIn), ...figuresInRows(places, year)];
  const known = new Set(said.map((f) => f.scope));
  const all = [...said, ...places.flatMap(namedIn).filter((f) => !known.has(f.scope))];
  const read = [...new Set(all.map((f) => f.scope))].map((scope) => all.filter((f) => f.scope === scope));
  const isOne = (own: readonly NoticeFigure[]) => new Set(own.map((f) => f.atLeast)).size === 1;
  return {
    figures: read.filter(isOne).map(([first]) => first as NoticeFigure),
    open: read
      .filter((own) => !isOne(own))
      .map((own) => {
        const values = [...new Set(own.map((f) => f.atLeast))].join('、');
        return `${scopeWords[own[0]?.scope as Scope]}读到不止一个数（${values}）`;
      }),
  };
}

const scopeWords: Readonly<Record<Scope, string>> = {
  total: '合计',
  common: '公需科目',
  professional: '专业科目',
  elective: '选修科目',
};

function leastIn({ anchor, quote }: Said): NoticeFigure[] {
  return piecesOf(quote).flatMap((piece) => {
    const words = piece.replace(/^其中(?=.)|[，；：。、]$/g, '');
    const [found] = least.flatMap((one) => one.exec(words)?.[1] ?? []);
    const scope = found === undefined ? undefined : scopeOf(words);
    return scope ? [{ scope, atLeast: Number(found), anchor, quote: words }] : [];
  });
}

function namedIn({ anchor, quote }: Said): NoticeFigure[] {
  const of = (scope: Scope | undefined, words: string, atLeast: string | undefined): NoticeFigure[] =>
    scope ? [{ scope, atLeast: Number(atLeast), anchor, quote: words }] : [];
  return [
    ...[...quote.matchAll(whole)].flatMap(([words, atLeast]) => of('total', words, atLeast)),
    ...[...quote.matchAll(named)].flatMap(([words, name = '', atLeast]) =>
      of(subjectsIn(name)[0], closed(words), atLeast),
    ),
  ];
}

/** Without a bracket that was not opened in it. */
function closed(words: string): string {
  return words.includes('（') ? words : words.replace(/）$/, '');
}

function scopeOf(piece: string): Scope | undefined {
  const subjects = subjectsIn(piece);
  if (subjects.length === 1) return subjects[0];
  return subjects.length === 0 && /累计|合计|总计|总学时|继续教育/.test(piece) ? 'total' : undefined;
}

/** A text by its commas and stops, each with the one it ends on. */
function piecesOf(text: string): string[] {
  return text.match(/[^，。；：！？、]+[，。；：！？、]*/g) ?? [];
}
