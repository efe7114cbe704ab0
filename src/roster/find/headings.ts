import { simplified } from '~/sheets/simplified';
import { type Field, fields, isHours } from './field';
import { meantByOther } from './other-hours';

interface Wording {
  readonly is: RegExp;
  /** What such a heading has that means something else. */
  readonly not?: RegExp;
}

/** What is counted beside hours, and is none. */
const counts =
  '门数|门次|次数|个数|期数|篇数|题数|名次|排名|排序|进度|费|金额|积分|分钟|年限|工龄|代码|编码|方向|领域';
/** 合格, 题 and 人员 are another thing only where no hours are named behind them: 合格人数, but 合格学时. */
const notDone = new RegExp(
  `${counts}|应|要求|标准|规定|目标|差|缺|欠|不足|还需|剩余|未|计划|是否|成绩|分数|得分|证书|编号|日期|时间|备注|结果|情况|状态|结论|名称|(题|合格|达标|人员)(?!.*(学时|学分|课时))|人数|率|单位`,
);

/** Years of something else. */
const notOfHours = '出生|入职|参加|毕业|取得|聘|评|工作|入学|退休';

/** How offices call a column, the most exact wording first. */
const wordings: Readonly<Record<Field, readonly Wording[]>> = {
  name: [
    { is: /^(姓名|名字|员工姓名|职工姓名|教师姓名|学员姓名|人员姓名)$/ },
    { is: /^(full|employee|staff)?name$/i },
    { is: /姓名|名字/, not: /单位|部门|负责人|审核|审批|填报|填表|经办|联系人/ },
  ],
  id: [
    { is: /^(工号|职工号|员工号|教工号|教师工号|职工编号|员工编号|人员编号|人事编号|工作证号)$/ },
    { is: /工号/, not: /原|旧/ },
    // May be the number of an answer or of a row, too
    { is: /^编号$/ },
    { is: /工号|(职工|员工|人员|教工)(代码|编码|编号)/ },
    { is: /身份证|证件号/ },
    { is: /^(staff|employee|emp)\.?(no|id|number|code)\.?$/i },
  ],
  department: [
    { is: /^(部门|所在部门|科室|所在科室)$/ },
    { is: /部门|科室|处室|院系|学院|车间|班组/, not: /审核|审批|认定|核准|状态|意见/ },
    { is: /单位/, not: /负责|审核|学时/ },
    { is: /^(dept|department)\.?$/i },
  ],
  year: [
    {
      is: /年度|年份|^年$/,
      not: new RegExp(`${notOfHours}|学时|学分|科目|课|公需|专业|选修|考核`),
    },
    // 学时所属年度, 考核年度
    { is: /(年度|年份)$/, not: new RegExp(notOfHours) },
    { is: /^(year|fy)$/i },
    // Asked about: a 学年 is of two years
    { is: /学年$/, not: /入学|毕业/ },
    { is: /^(考核|统计|学习|培训|登记|继续教育)?(起止(时间|日期|年月)|周期|期间)$/ },
  ],
  sector: [
    { is: /行业|系列|专业(技术(职务)?)?类[别型]/, not: /学时|学分|科目|课|公[需须]|选修|主管|所学|毕业|数$/ },
  ],
  common: [{ is: /公[需须]|公共(必修|科目|课)/, not: notDone }],
  professional: [
    {
      is: /专业/,
      not: new RegExp(
        `${notDone.source}|技术|职称|职务|资格|类别|系列|级|从事|所学|申报|报考|毕业|行业|公需|选修|通识|^专业$`,
      ),
    },
    { is: /^专业$/ },
  ],
  elective: [{ is: /[选任]修|[自任]选/, not: notDone }],
  'general-knowledge': [{ is: /专业通识|通识知识/, not: notDone }],
};

/** What is too long or has a stop in it is a sentence, not a heading. */
const sentence = /[,;。]|.{25}/;

/** 时长（分钟）, 培训费（元）: not hours, nor what is worked out as hours. */
export const inOtherUnit = /[(（[【](单位[:：]?)?(分钟|min|元|万元|门|次|个|篇|%|％)[)）\]】]/i;

/** The columns that could each hold a field, of the most exact wording that any has. */
export function candidates(headings: readonly string[], field: Field): number[] {
  const ranks = headings.map((heading) => rankOf(heading, field));
  const best = Math.min(...ranks);
  return best === Infinity ? [] : ranks.flatMap((rank, column) => (rank === best ? [column] : []));
}

/** How exact a heading names a field: 0 is the most exact, and infinite that it does not. */
function rankOf(heading: string, field: Field): number {
  return ranksOf(heading)[fields.indexOf(field)] as number;
}

/** What was worked out of late: the same words are looked at again for each depth of a heading. */
const known = new Map<string, readonly number[]>();
const mostKnown = 10_000;

function ranksOf(heading: string): readonly number[] {
  let ranks = known.get(heading);
  if (ranks) return ranks;
  const plain = plainHeading(meantByOther(heading)).replace(/(专业技术|专技)人员/g, '');
  ranks = fields.map((field) => {
    const rank = wordings[field].findIndex(({ is, not }) => is.test(plain) && !not?.test(plain));
    const isNone = sentence.test(plain) || (isHours(field) && inOtherUnit.test(heading));
    return rank < 0 || isNone ? Infinity : rank;
  });
  if (known.size === mostKnown) known.clear();
  known.set(heading, ranks);
  return ranks;
}

/** The fields that a heading could name by itself. */
export function fieldsNamed(heading: string): readonly Field[] {
  return fields.filter((field) => rankOf(heading, field) < Infinity);
}

/** The subjects whose names stand in a heading at all: 公需和专业 names two. */
export function subjectsNamed(heading: string): readonly Field[] {
  const plain = plainHeading(heading);
  const named: (Field | false)[] = [
    /公[需须]|公共(必修|科目|课)/.test(plain) && 'common',
    /专业(?!技术|人员|类|系列|通识)/.test(plain) && 'professional',
    /[选任]修|[自任]选/.test(plain) && 'elective',
  ];
  return named.filter((field): field is Field => field !== false);
}

/** A heading without spaces, and without what is in brackets at its end when something stands before it. */
export function plainHeading(heading: string): string {
  const plain = simplified(heading).replace(/ /g, '').replace(/[*:]/g, '');
  return plain.replace(/(?!^)[([【〔].*/, '');
}
