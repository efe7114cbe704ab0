import { type Cell, textOf } from '~/sheets/cell';
import { simplified } from '~/sheets/simplified';
import type { Column } from './file-read';

export type { Column } from './file-read';

/** What a column is called in lists; where two columns are called so, the earlier pattern is the better one. */
const called: Readonly<Record<Column, readonly RegExp[]>> = {
  day: [
    /^(完成|学完|结束|结业|截止|获得|取得)(日期|时间|日)$/,
    /^(学习|培训|课程|参加|上课|授课)?(日期|时间|起止时间|起止日期|年月)$/,
    /^(学习|培训|课程)(起止|时段|时间段)/,
    /^(开始|开课|开班|起始|报名)(日期|时间)$/,
    /^(发证|颁证|颁发|取证|证书)(日期|时间)$/,
  ],
  title: [
    /^(学习|培训)?(名称|课程(?![类科日时方形学起课完])|项目|活动|内容)/,
    /^(学习|培训|继续教育|继教)(课程|项目|活动|内容|班|班次|主题)(名称)?$/,
    /^(结业|合格)?证书?名称$/,
  ],
  subject: [/^(课程|学习|培训|学时|继续教育|继教)?(科目|类别|类型|分类)/],
  mode: [/^(面授|(学习|培训|授课|课程|教学)?(方式|形式))/],
  hours: [
    /^(认定|核定|审定|审核)(学时|学分|课时)(数|$)/,
    /^(获得|所获|取得|实得|折算)(学时|学分|课时)(数|$)/,
    /^(课程|学习|培训)?(学时|学分|课时)(数|$|[/／、]学分)/,
    /^申报(学时|学分|课时)(数|$)/,
    /^(学习|培训|课程)?(时长|天数)$/,
  ],
  proof: [/^(学时)?证明/, /^证书(编号)?$/],
  state: [
    /^(认定|审核|审批|申报|学时|课程|学习|登记)?(状态|状况)$/,
    /^(认定|审核|审批)(结果|情况)$/,
    /^是否(已)?(认定|审核|通过)$/,
    /^(学习|课程)?完成(情况|状态)$/,
  ],
  year: [/^(计入|学习|所属|继续教育|继教|培训)?(年度(?!都?记全)|年份)/, /^年$/],
  part: [/^其中项/],
  as: [/^折算(?!学|数|成)/],
  times: [/^折算数(量|目)?$/],
  sector: [/^(所属)?行业/],
  situation: [/^本人情况/],
  beside: [/^另一项要求/],
  person: [/^登记和级别/],
  complete: [/^(本|这一|该)?年度?都?记全/],
  whose: [/^(学员|人员|教师|教职工|职工|员工|学习人|参训人员?)?(姓名|名字)$/],
  whoseId: [/^(教?职?工号|学号|(员工|职工|教职工|人员|学员|教师|个人)(编号|编码|代码))$/],
  whoseCard: [/^(身份证件?|证件)(号码?|编号)?$/],
  id: [/^编号/],
};

const names = Object.keys(called) as Column[];

/** The columns that a row of headings names, and the further columns of hours that are as good as the first. */
export function columnsIn(row: readonly Cell[]): Map<Column, number> {
  const found = new Map<Column, { at: number; rank: number }>();
  row.forEach((cell, at) => {
    const heading = headingIn(cell);
    if (heading.length > 20) return;
    for (const column of names) {
      const rank = called[column].findIndex((pattern) => pattern.test(heading));
      if (rank < 0) continue;
      if (rank < (found.get(column)?.rank ?? 99)) found.set(column, { at, rank });
      break;
    }
  });
  return new Map([...found].map(([column, { at }]) => [column, at]));
}

/** Columns of hours that are called otherwise than the one at a place and are as good: 学分 beside 学时. */
export function hoursBeside(row: readonly Cell[], at: number): number[] {
  const rankOf = (cell: Cell | undefined) =>
    called.hours.findIndex((pattern) => pattern.test(headingIn(cell)));
  const own = row[at];
  return [...row.keys()].filter(
    (i) => rankOf(row[i]) === rankOf(own) && headingIn(row[i]) !== headingIn(own),
  );
}

/** A heading without its blanks, the stars of what must be filled in, and what stands in brackets behind it. */
export function headingIn(cell: Cell | undefined): string {
  return simplified(textOf(cell))
    .replace(/[\s*＊★☆※]/g, '')
    .replace(/[:：]*([(（【[].*)?$/, '');
}

/** Whether the columns are those of a list of study: the hours, and two more that tell what they are. */
export function headed(columns: ReadonlyMap<Column, number>): boolean {
  return columns.size >= 3 && (['hours', 'day', 'title', 'subject'] as const).some((c) => columns.has(c));
}
