import type { Line, Remark } from './remark';

/** What looks like a slip of typing or OCR in the words themselves: pointed out and left as it stands. */
const suspects: ReadonlyArray<readonly [RegExp, string]> = [
  [/不少\d+/, '疑脱“于”字，通常写作“不少于”'],
  [/不得少[^于]/, '疑脱“于”字，通常写作“不得少于”'],
  [/登陆/, '通常写作“登录”'],
  [/继续活动/, '疑脱“教育”二字'],
  [/己(经|于|有|完成)/, '“己”疑为“已”'],
  [/末(达|按|完成|经|参加|办)/, '“末”疑为“未”'],
  [/人社[周居]/, '疑为“人社局”'],
  [/[学][吋肘对](?![^，。；]{0,2}[象方])/, '疑为“学时”'],
  [/学份/, '疑为“学分”'],
  [/帐号|帐户/, '通常写作“账号、账户”'],
  [/\d[OoIl]|[OoIl]\d/, '数字里有字母，疑为 0 或 1'],
  [/(的的|了了|和和|及及|、、|，，|。。|；；)/, '重复了'],
  [
    /[\u4e00-\u9fff][ 　][\u4e00-\u9fff]/,
    '汉字之间有空格；人名、落款为了对齐空开的可以留着，别处多出来的请删去',
  ],
  [/\uFFFD|□|■/, '有认不出的字'],
  [/[a-z]{3,}/i, '公文里少见的英文，请对照原件'],
  [/\d{4}年(1[3-9]|[2-9]\d)月|\d{1,2}月(3[2-9]|[4-9]\d)日/, '没有这个日期'],
];

/** What stands behind the number of an article is a gap as printed. */
const article = /^(第[零一二三四五六七八九十百]+[条章节])[ 　]+/;

export function suspectsIn(lines: readonly Line[]): Remark[] {
  return lines.flatMap(({ at, text: written, isRow }) =>
    suspectsOf(at, written.replace(article, '$1'), isRow),
  );
}

function suspectsOf(at: number, text: string, isRow = false): Remark[] {
  return [
    ...(isRow ? [] : suspects).flatMap(([pattern, why]): Remark[] => {
      const found = pattern.exec(text);
      if (!found) return [];
      const words = text.slice(Math.max(0, found.index - 4), found.index + found[0].length + 4);
      return [{ kind: 'suspect', line: at, says: `“${words}”：${why}。照录，请对照原件` }];
    }),
    ...pairs.flatMap(([open, close]): Remark[] => {
      const [opened, closed] = [text.split(open).length, text.split(close).length];
      if (opened === closed) return [];
      return [
        {
          kind: 'suspect',
          line: at,
          says: `“${open}”有${opened - 1}个，“${close}”有${closed - 1}个，不成对，请对照原件`,
        },
      ];
    }),
  ];
}

const pairs = [
  ['（', '）'],
  ['《', '》'],
  ['“', '”'],
  ['〔', '〕'],
] as const;
