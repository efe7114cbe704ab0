import type { Subject } from '~/rules/duty/subject';
import { textOf } from '~/sheets/cell';
import { simplified } from '~/sheets/simplified';
import { type Below, tellsFigure, textsIn } from './column-cells';
import { plainHeading } from './headings';
import { isRecognizedWord } from './state-words';

/** A word of a column of kinds, and how many rows say it. */
export interface KindWord {
  readonly word: string;
  readonly rows: number;
  /** What it means by itself; nothing where that has to be asked. */
  readonly subject?: Subject | undefined;
}

/** A word of a column of states, and whether it says that the hours are recognised. */
export interface StateWord {
  /** '' where nothing is written. */
  readonly word: string;
  readonly rows: number;
  readonly recognized: boolean;
}

/** The columns of a list with one row a course. */
export interface FoundKinds {
  readonly column: number;
  readonly words: readonly KindWord[];
  /** Columns that could hold the hours. */
  readonly hours: readonly number[];
  readonly state?: { readonly column: number; readonly words: readonly StateWord[] } | undefined;
}

const kindHeading = /类别|类型|种类|性质|属性|^(所属|对应|课程|学习)?科目(分类)?$|^类$|^分类$/;
const kindWord = /公需|专业|选修|必修|[自任]选|公共/;
/** What stands there in rows that are no courses. */
const noKind = /[小合总共]计$|:./;
const hoursHeading = /学时|学分|课时|小时/;
const notHours = /应|要求|标准|差|欠|未|每|类|性质|名称|编号|日期|时间|状态|证/;
const stateHeading = /审核|审批|认定|状态|核准|是否/;
const mostWords = 12;

/** The column that says what kind each course is, with the column of its hours; nothing where a list has none. */
export function findKinds(headings: readonly string[], rows: Below): FoundKinds | undefined {
  const plain = headings.map(plainHeading);
  const column = plain.findIndex((heading, c) => kindHeading.test(heading) && holdsKinds(rows, c));
  const hours = plain.flatMap((heading, c) => {
    return isHours(heading) && textsIn(rows, c, 50).some(tellsFigure) ? [c] : [];
  });
  if (column < 0 || hours.length === 0) return undefined;
  const words = wordsIn(rows, column).filter(({ word }) => !noKind.test(word) && word !== plain[column]);
  const all = words.map(({ word }) => word);
  return {
    column,
    hours,
    words: words.map((said) => ({ ...said, subject: subjectOf(said.word, all) })),
    state: stateIn(plain, rows, column, hours),
  };
}

/** Whether some headings name a kind and hours, each in a column of its own. */
export function namesKinds(headings: readonly string[]): boolean {
  const plain = headings.map(plainHeading);
  return plain.some((heading) => kindHeading.test(heading)) && plain.some(isHours);
}

function isHours(heading: string): boolean {
  return hoursHeading.test(heading) && !notHours.test(heading);
}

function holdsKinds(rows: Below, column: number): boolean {
  const texts = textsIn(rows, column, 500).filter((text) => !noKind.test(text));
  const known = texts.filter((text) => kindWord.test(text)).length;
  return known > 0 && known * 2 >= texts.length && new Set(texts).size <= mostWords;
}

/** 选修 beside 必修 says that a course could be chosen, not which subject it counts for. */
function subjectOf(word: string, all: readonly string[]): Subject | undefined {
  const elective = /选修|[自任]选/.test(word);
  const common = /公需/.test(word);
  const professional = /专业/.test(word);
  if (Number(elective) + Number(common) + Number(professional) !== 1) return undefined;
  if (common) return 'common';
  if (professional) return 'professional';
  return all.some((other) => /必修/.test(other)) && !/个人/.test(word) ? undefined : 'elective';
}

function stateIn(
  plain: readonly string[],
  rows: Below,
  kinds: number,
  hours: readonly number[],
): FoundKinds['state'] {
  const courses = rows.filter((cells) => textOf(cells[kinds]).trim() !== '');
  const column = plain.findIndex((heading, c) => {
    if (
      c === kinds ||
      hours.includes(c) ||
      !stateHeading.test(heading) ||
      /人|日期|时间|机构|单位/.test(heading)
    )
      return false;
    const words = new Set(textsIn(courses, c, 500));
    const blank = Number(courses.some((cells) => textOf(cells[c]).trim() === ''));
    return words.size + blank > 1 && words.size <= mostWords && ![...words].some((word) => /\d/.test(word));
  });
  if (column < 0) return undefined;
  const words = wordsIn(courses, column).map((said) => ({
    ...said,
    recognized: isRecognizedWord(said.word),
  }));
  const blank = courses.length - words.reduce((sum, said) => sum + said.rows, 0);
  return {
    column,
    words: blank > 0 ? [...words, { word: '', rows: blank, recognized: false }] : words,
  };
}

/** The words that stand in a column, the most frequent first. */
function wordsIn(rows: Below, column: number): { readonly word: string; readonly rows: number }[] {
  const found = new Map<string, number>();
  for (const cells of rows) {
    const word = kindOf(textOf(cells[column]));
    if (word !== '') found.set(word, (found.get(word) ?? 0) + 1);
  }
  return [...found].sort(([, a], [, b]) => b - a).map(([word, rows]) => ({ word, rows }));
}

/** A word of a column of kinds as it is compared. */
export function kindOf(text: string): string {
  return simplified(text).replace(/ /g, '');
}
