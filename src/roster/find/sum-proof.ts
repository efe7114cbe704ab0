import { simplified } from '~/sheets/simplified';
import { yearsIn } from './years-in';

/** Words for the parts that one subject is kept in; of one list, words in one line mean the same part. */
const partings: readonly (readonly RegExp[])[] = [
  [/线下|面授|集中(?:培训|学习)?|现场|脱产/, /线上|网络|网上|在线|远程/, /自学/],
  [/上半年/, /下半年/],
  [/(?:第?一|第1|1)季度/, /(?:第?二|第2|2)季度/, /(?:第?三|第3|3)季度/, /(?:第?四|第4|4)季度/],
];
/** Whatever counts the parts: 1月, 第二期, ③. */
const counted = /第?(\d+|[一二三四五六七八九①②③④⑤⑥⑦⑧⑨])(月|期|次|批|部分|门|学期)?份?/g;
const most = 12;
const neutral =
  /公需|公共|专业技术人员|专业|个人|选修|必修|科目|课程|课|培训|继续教育|学习|教育|学时|学分|小时|课时|数|情况|已|完成|获得|取得|获|得|修|学|认定|登记|审核|通过|合格|有效|实际|实|的|分|年度|年|[()（）【】[\]、,\-—–_/+·. ]/g;
const structure =
  /科目|课程|课|培训|学习|学时|学分|小时|课时|数|情况|的|分|年度|年|[()（）【】[\]、,\-—–_/+·. ]/g;

/**
 * Whether columns called so are proved to be parts of one whole: of one subject, one year and one standing, all of them recognised,
 * and told apart by nothing but a part, such as 面授 and 远程, that no two share.
 */
export function canBeAdded(headings: readonly string[]): boolean {
  if (headings.length < 2) return false;
  const years = headings.map((heading) => yearsIn(heading));
  if (years.some(({ kind }) => kind === 'unclear')) return false;
  if (new Set(years.map((of) => of.kind === 'year' && of.year)).size > 1) return false;
  const told = headings.map(partsIn);
  // Whatever else is said, 合计 or 待审核, is no part
  if ((told[0] as Told).rest.replace(neutral, '') !== '') return false;
  const same = (of: (heading: Told) => string) => new Set(told.map(of)).size === 1;
  const apart = new Set(told.map(({ parts }) => parts.join())).size === told.length;
  return (
    apart &&
    same(({ rest }) => rest.replace(structure, '')) &&
    same(({ parts }) => parts.map(familyOf).join())
  );
}

interface Told {
  /** Each as its family and its place in it: 0:1 is 远程. */
  readonly parts: readonly string[];
  /** What the heading says besides. */
  readonly rest: string;
}

function familyOf(part: string): string {
  return part.slice(0, part.indexOf(':'));
}

/** The parts that a heading names, and what it says besides. */
function partsIn(heading: string): Told {
  let rest = simplified(heading).replace(/(?:20)?\d\d年度|20\d\d/g, '');
  const parts: string[] = [];
  partings.forEach((family, i) => {
    family.forEach((word, j) => {
      if (!word.test(rest)) return;
      parts.push(`${i}:${j}`);
      rest = rest.replace(word, '');
    });
  });
  rest = rest.replace(counted, (all, digits: string, of = '') => {
    const count = numberOf(digits);
    if (count > most) return all;
    parts.push(`${of}:${count}`);
    return '';
  });
  return { parts, rest };
}

function numberOf(digits: string): number {
  return '一二三四五六七八九'.indexOf(digits) + 1 || '①②③④⑤⑥⑦⑧⑨'.indexOf(digits) + 1 || Number(digits);
}
