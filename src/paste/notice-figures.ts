import type { Scope } from '~/rules/duty/subject';
import { notCountedIn, partsIn, strangeParts, withoutParts } from './beside-figures';
import { bySector, type Unread } from './figures-by-sector';
import {
  type FigureChoice,
  type Notice,
  type NoticeFigure,
  type NoticePart,
  type PartName,
  type Said,
  subjectsIn,
} from './notice-parts';
import type { Place } from './notice-places';
import { inRows } from './notice-table';
import { sentencesOf } from './sentences';
import { asOthers, type SectorNames, type WhosePlace } from './whose';

const unit = '(?:学时|学分|课时)';
const hours = '(\\d+(?:\\.\\d+)?)';

/** A minimum said as one, in a piece between two stops. */
const least = [
  new RegExp(
    `(?:不(?:得|应|能|可)?(?:少|低)于|不少|至少|最低|达到|调整为|改为|提高到|提高至|降为)(?:为|要|应)?(?:每年)?(?:\\d+天或)?${hours}个?${unit}`,
  ),
  new RegExp(`${hours}个?${unit}(?:及|或)?以上`),
  new RegExp(`${unit}[^\\d]{0,6}(?:不(?:得|应|能|可)?(?:少|低)于|至少|最低)${hours}分?$`),
  new RegExp(`应(?:当)?(?:修|学)满${hours}个?${unit}$`),
];

const subject = '(公需(?:科目|课程?)?|专业(?:科目|课程?)?|(?:个人)?选修(?:科目|课程?)?)';
const filler = '(?:学习)?(?:的)?(?:最低)?(?:学时|学分)?数?(?:要求)?(?:为|是|：|（)?';
/** A subject with a number right behind it; read only where no minimum is said as one. */
const named = new RegExp(`${subject}${filler}${hours}个?${unit}）?`, 'g');
/** The number first: 30学时（公需科目）. */
const namedBehind = new RegExp(`${hours}个?${unit}的?（?${subject}）?`, 'g');
const whole = [
  new RegExp(`(?:每年|全年|合计|总计|累计|总共|共计?|总学时)(?:为|是|：|（)?${hours}个?${unit}`, 'g'),
  new RegExp(`(?:完成|学满|修满|参加)${hours}个?${unit}的?(?:继续教育|学习)`, 'g'),
];
/** What stands before a number that holds no longer: 由每年72学时提高到……. */
const was = /(?:由|从)(?:原来的?|往年的?)?$/;
/** Of the subject that the heading names. */
const underHeading = new RegExp(`^(?:最低)?学时(?:要求|数)?(?:为|是|：)${hours}个?${unit}`, 'g');

const and = '(?:、|，|和|及|以及|与)';
const oneSubject = subject.replace('(', '(?:');
const oneNumber = `\\d+(?:\\.\\d+)?(?:个?${unit})?`;
/** Several subjects, and behind them as many numbers: 公需、专业科目分别不少于30、42学时. */
const respectively = new RegExp(
  `(${oneSubject}(?:${and}${oneSubject}){1,2})(?:的?(?:学习)?(?:最低)?学时数?)?(?:分别|依次|各)?(?:不(?:得|应)?(?:少|低)于|至少|达到|为|是)?(${oneNumber}(?:${and}${oneNumber}){1,2})(?!\\d)`,
);

/** The minimums of the sector that is meant, those of sectors that are set apart by themselves; one that is read with several values is left open. */
export function figuresIn(
  places: readonly WhosePlace[],
  year: number,
  sectors: readonly SectorNames[],
  meant: string,
): Pick<Notice, 'figures' | 'parts' | 'notCounted' | 'others' | 'choices' | 'open' | 'unclear'> {
  const apart = [...new Set(places.flatMap(({ whom }) => whom))].filter((one) => one !== '');
  const named = (one: string) => sectors.find((s) => s.sector === one);
  const general = figuresOf(
    { sector: '', whose: '', parts: named(meant)?.parts ?? [] },
    places,
    year,
    sectors,
  );
  const own = apart.map((sector) => {
    const { short, parts = [] } = named(sector) ?? {};
    return { sector, ...figuresOf({ sector, whose: `${short}的`, parts }, places, year, sectors) };
  });
  return {
    ...general,
    others: own.flatMap(({ sector, figures, parts, notCounted, unclear }) => {
      if ([figures, parts, notCounted, unclear].every((all) => all.length === 0)) return [];
      const rest = restIn(places.filter(({ whom }) => whom.includes(sector)));
      const isOpen = (scope: Scope) =>
        unclear.includes(scope) ||
        figures.some((f) => f.scope === scope) ||
        notCounted.some((one) => one.subject === scope);
      const taken = rest ? general.figures.filter(({ scope }) => !isOpen(scope)) : [];
      return [{ sector, figures: inOrder([...figures, ...taken]), parts, notCounted, rest }];
    }),
    choices: [general, ...own].flatMap((one) => one.choices),
    open: [general, ...own].flatMap((one) => one.open),
  };
}

function restIn(places: readonly Said[]): Said | undefined {
  for (const { anchor, quote } of places) {
    const [words] = asOthers.exec(quote) ?? [];
    if (words !== undefined) return { anchor, quote: words };
  }
  return undefined;
}

function inOrder(figures: readonly NoticeFigure[]): NoticeFigure[] {
  const order = Object.keys(scopeWords);
  return [...figures].sort((a, b) => order.indexOf(a.scope) - order.indexOf(b.scope));
}

interface Whose {
  readonly sector: string;
  /** Before what is said of it: 会计的. */
  readonly whose: string;
  readonly parts: readonly PartName[];
}

/** What is asked of one sector, or of everybody. */
function figuresOf(
  { sector, whose, parts }: Whose,
  places: readonly WhosePlace[],
  year: number,
  sectors: readonly SectorNames[],
) {
  const isOwn = ({ whom }: WhosePlace) => whom.includes(sector);
  const ofThis = places.filter(isOwn).map((place) => ({ ...place, quote: ofYear(place.quote, year) }));
  const inTurn = ofThis.map((place) => bySector(place, sector, sectors));
  const own = inTurn.map(({ place }) => place);
  const rows = inRows(places, year, isOwn, parts);
  const said = [
    ...inTurn.flatMap(({ figures }) => figures),
    ...own.flatMap((place) => leastIn(place, parts)),
    ...own.flatMap(respectivelyIn),
    ...rows.figures,
  ];
  const known = new Set(said.map((f) => f.scope));
  const all = [...said, ...own.flatMap(namedIn).filter((f) => !known.has(f.scope))];
  const read = [...new Set(all.map((f) => f.scope))].map((scope) => all.filter((f) => f.scope === scope));
  const isOne = (own: readonly NoticeFigure[]) => new Set(own.map((f) => f.atLeast)).size === 1;
  const scopesRead = new Set(all.map((f) => f.scope));
  const choices = read.filter((own) => !isOne(own)).map((own) => choiceOf(sector, own, whose));
  const ruledOut = [...notCountedIn(own), ...rows.notCounted];
  const notCounted = ruledOut.filter(
    ({ subject }, i) =>
      !scopesRead.has(subject) && ruledOut.findIndex((one) => one.subject === subject) === i,
  );
  const isAsked = (scope: Scope) => !notCounted.some((one) => one.subject === scope);
  const wordless = [
    ...inTurn.flatMap(({ unread }) => unread),
    ...rows.unread,
    ...own.flatMap(notRead),
  ].filter(({ scope }) => !scopesRead.has(scope) && isAsked(scope));
  const inParts = [...partsIn(own, parts), ...rows.parts];
  return {
    figures: read.filter(isOne).map(([first]) => first as NoticeFigure),
    // Of a part with several values none is read.
    parts: inParts.filter(
      ({ key }, i) => isOnePart(inParts, key) && inParts.findIndex((one) => one.key === key) === i,
    ),
    notCounted,
    choices,
    open: [
      ...choices.map(({ says }) => says),
      ...parts
        .filter(({ key }) => !isOnePart(inParts, key))
        .map(({ key, name }) => `${whose}${name}读到不止一个数（${valuesOf(inParts, key).join('、')}）`),
      ...ruledOut
        .filter(({ subject }) => scopesRead.has(subject))
        .map(({ subject, quote }) => `${whose}${scopeWords[subject]}读到了数，又写着“${quote}”`),
      ...own
        .flatMap((place) => ofNothing(place, parts))
        .map((words) => `${whose}“${words}”没有说是哪一科的，没有读`),
      ...[...strangeParts(own, parts), ...rows.strange].map(
        (words) => `${whose}“${words}”像是科目里面的一项，这个行业没有写过这一项`,
      ),
      ...wordless.map(({ scope, words }) => `${whose}${scopeWords[scope]}写的是“${words}”，没有读出数`),
    ],
    unclear: [...choices, ...wordless].map(({ scope }) => scope),
  };
}

function valuesOf(parts: readonly NoticePart[], key: string): number[] {
  return [...new Set(parts.filter((one) => one.key === key).map((one) => one.atLeast))];
}

function isOnePart(parts: readonly NoticePart[], key: string): boolean {
  return valuesOf(parts, key).length < 2;
}

function choiceOf(sector: string, own: readonly NoticeFigure[], whose: string): FigureChoice {
  const values = [...new Set(own.map((f) => f.atLeast))];
  const scope = own[0]?.scope as Scope;
  return {
    ...(sector !== '' && { sector }),
    scope,
    says: `${whose}${scopeWords[scope]}读到不止一个数（${values.join('、')}）`,
    candidates: values.map((value) => own.find((f) => f.atLeast === value) as NoticeFigure),
  };
}

const scopeWords: Readonly<Record<Scope, string>> = {
  total: '合计',
  common: '公需科目',
  professional: '专业科目',
  elective: '选修科目',
};

function leastIn({ anchor, quote, under }: Place, parts: readonly PartName[]): NoticeFigure[] {
  return piecesOf(quote.replace(respectively, '')).flatMap((piece, i, all) => {
    const words = piece.replace(/^其中(?=.)|[，；：。、]$/g, '');
    const own = withoutParts(words, parts);
    const [found] = least.flatMap((one) => one.exec(own)?.[1] ?? []);
    const scope = found === undefined ? undefined : (scopeOf(words, under) ?? ledBy(all[i - 1], words));
    return scope ? [{ scope, atLeast: Number(found), anchor, quote: words }] : [];
  });
}

/** A minimum that is of no subject. */
function ofNothing({ quote, under }: Place, parts: readonly PartName[]): string[] {
  return piecesOf(quote.replace(respectively, '')).flatMap((piece, i, all) => {
    const words = piece.replace(/[，；：。、]$/, '');
    const own = withoutParts(words, parts);
    const scope = scopeOf(words, under) ?? ledBy(all[i - 1], words);
    const isRead = subjectsIn(words).length > 0 || scope !== undefined;
    return least.some((one) => one.test(own)) && !isRead ? [words] : [];
  });
}

/** What a minimum is of that the words before a comma lead to: 会计人员实行学分制，应取得不少于120学分. */
function ledBy(before: string | undefined, words: string): Scope | undefined {
  const isLed = before?.endsWith('，') && /人员|教师/.test(before) && /^(?:每人)?[应须需]/.test(words);
  return isLed ? scopeOf(before + words, '') : undefined;
}

/** A minimum without a number that is read: 专业科目不少于三分之二. */
function notRead({ quote, under }: Place): Unread[] {
  return piecesOf(quote).flatMap((piece) => {
    const words = piece.replace(/[，；：。、]$/, '');
    const scope = /不(?:得|应|能|可)?(?:少|低)于|至少|占?[二三四五]分之[一二三四]|百分之|\d%/.test(words)
      ? scopeOf(words, under)
      : undefined;
    return scope === undefined ? [] : [{ scope, words }];
  });
}

function respectivelyIn({ anchor, quote }: Said): NoticeFigure[] {
  const [words = '', names = '', values = ''] = respectively.exec(quote) ?? [];
  const scopes = (names.match(new RegExp(oneSubject, 'g')) ?? []).flatMap((one) => subjectNamed(one) ?? []);
  const numbers = (values.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  if (scopes.length !== numbers.length || !new RegExp(`${unit}$`).test(values)) return [];
  return scopes.map((scope, i) => ({ scope, atLeast: numbers[i] as number, anchor, quote: words }));
}

function namedIn({ anchor, quote, under }: Place): NoticeFigure[] {
  const of = (scope: Scope | undefined, words: string, atLeast: string | undefined): NoticeFigure[] =>
    scope ? [{ scope, atLeast: Number(atLeast), anchor, quote: closed(words) }] : [];
  const own = [...quote.matchAll(named)].flatMap(([words, name = '', atLeast]) =>
    of(subjectNamed(name), words, atLeast),
  );
  const behind = [...quote.matchAll(namedBehind)].flatMap(([words, atLeast, name = '']) =>
    of(subjectNamed(name), words, atLeast),
  );
  return [
    ...whole.flatMap((one) =>
      [...quote.matchAll(one)].flatMap(({ 0: words, 1: atLeast, index = 0 }) =>
        was.test(quote.slice(0, index)) ? [] : of(summedIn(quote, words), words, atLeast),
      ),
    ),
    ...(own.length > 0 ? own : behind),
    ...[...quote.matchAll(underHeading)].flatMap(([words, atLeast]) => of(headed(under), words, atLeast)),
  ];
}

/** What a sum is of: of a subject where its topics are summed up, 公需科目设两个专题，合计30学时. */
function summedIn(quote: string, words: string): Scope {
  const sentence = sentencesOf(quote).find((one) => one.includes(words)) ?? '';
  const [only, ...more] = subjectsIn(sentence);
  const isOfTopics = /^(?:合计|总计|共)/.test(words) && /专题/.test(sentence);
  return isOfTopics && only && more.length === 0 ? only : 'total';
}

/** Without a bracket that was not opened in it. */
function closed(words: string): string {
  return words.includes('（') ? words : words.replace(/）$/, '');
}

/** Whose the hours are, and nothing of which: 会计人员不少于90学分. */
const ofPeople =
  /(?:人员|行业|系列|教师)(?:20\d\d年度?)?(?:每人)?(?:应|须|需)?(?:当)?(?:完成|取得|修满|学习|学|参加)?(?:的?(?:学习|培训))?(?:的?(?:时间|学时|学分))?(?:不|至少|最低|达到)/;

function scopeOf(piece: string, under: string): Scope | undefined {
  const subjects = subjectsIn(piece);
  if (subjects.length > 0) return subjects.length === 1 ? subjects[0] : undefined;
  if (/合计|总计|总学时|继续教育/.test(piece)) return 'total';
  return headed(under) ?? (/累计|每年|全年/.test(piece) || ofPeople.test(piece) ? 'total' : undefined);
}

/** The one subject that the headings above name. */
function headed(under: string): Scope | undefined {
  const [only, ...more] = subjectsIn(under);
  return more.length === 0 ? only : undefined;
}

/** A subject by the beginning of its name. */
function subjectNamed(name: string): Scope | undefined {
  return name.startsWith('专业') ? 'professional' : subjectsIn(name)[0];
}

/** A text without the pieces that speak of another year: 2026年度公需科目不少于30学时. */
function ofYear(text: string, year: number): string {
  let isOther = false;
  return (text.match(/[^，。；！？]+[，。；！？]*/g) ?? [])
    .filter((piece) => {
      const years = [...piece.matchAll(/(20\d\d)(?:年度?)?(?:(?:至|到|—+|-|~|～)(20\d\d))?年度/g)];
      if (years.length > 0)
        isOther = !years.some(([, from, to = from]) => Number(from) <= year && year <= Number(to));
      const isDropped = isOther;
      if (/[。；]$/.test(piece)) isOther = false;
      return !isDropped;
    })
    .join('');
}

/** A text by its commas and stops, each with the one it ends on. */
function piecesOf(text: string): string[] {
  return text.match(/[^，。；：！？、]+[，。；：！？、]*/g) ?? [];
}
