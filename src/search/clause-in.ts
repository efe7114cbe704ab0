import { integer } from './numerals';

/** A clause as it is asked for by number. */
export interface ClauseAsked {
  /** An unnumbered one. */
  readonly place?: 'preamble' | 'term';
  readonly section?: number;
  /** The part of the section, or its paragraph. */
  readonly part?: number;
  /** The part is a paragraph: 第2段. */
  readonly paragraph?: boolean | undefined;
  /** The paragraph within the part. */
  readonly within?: number;
  /** What stands behind it. */
  readonly tail: string;
}

const one = '[一二三四五六七八九]';
const n = `(\\d{1,3}(?!\\d)|(?=[一二三四五六七八九十])(?:${one}百零?)?(?:${one}?十)?${one}?)`;
const section = new RegExp(`^第?\\(?${n}\\)?(?:、|部分|条款?|点|项|章|节|大点|款)?(?![十百])`);
const part = new RegExp(
  `^(?:、|之|的|中)?(?:第?\\(${n}\\)|第${n}|[.-]?${n})(自然段|段落|段|款|项|小点|点|条|部分)?`,
);
const counted = /^(学时|学分|课时|年|月|日|天|个|分|号|门|种|类|科|%|小时|人)/;

/** The clause that words behind a document's number ask for: 三（五）, 第三条第五款, 三第2段, 有效期, 序言. */
export function clauseIn(rest: string): ClauseAsked | undefined {
  if (/^(序言|前言|导语|引言|开头|开篇|第一段|首段)/.test(rest)) return { place: 'preamble', tail: '' };
  if (
    /^(有效期|有效期限|效期|施行日期|实施日期|生效日期|期限)(到|是|有|多|几|至|[这那]?一?[段条句款]|怎么写|$)/.test(
      rest,
    )
  )
    return { place: 'term', tail: '' };
  const first = section.exec(rest);
  if (!first || numberOf(first[1]) === 0) return undefined;
  const behind = rest.slice(first[0].length);
  if (counted.test(behind)) return undefined;
  const asked = { section: numberOf(first[1]) };
  const second = part.exec(behind);
  if (!second) return { ...asked, tail: behind };
  const after = behind.slice(second[0].length);
  if (counted.test(after)) return { ...asked, tail: behind };
  const both = {
    ...asked,
    part: numberOf(second[1] ?? second[2] ?? second[3]),
    paragraph: second[4]?.includes('段'),
  };
  const third = both.paragraph ? undefined : part.exec(after);
  if (!third) return { ...both, tail: after };
  return { ...both, within: numberOf(third[1] ?? third[2] ?? third[3]), tail: after.slice(third[0].length) };
}

function numberOf(numeral = ''): number {
  return /^\d/.test(numeral) ? Number(numeral) : integer(numeral);
}
