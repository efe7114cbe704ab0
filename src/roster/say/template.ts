import { type Field, fieldNames, fields } from '~/roster/find/field';
import type { SheetToWrite } from '~/sheets/write-xlsx';

/** How each column is filled in, and an example. */
const howTo: Readonly<Record<Field, readonly [how: string, like: string]>> = {
  name: ['这一项和下一项至少填一项', '张三'],
  id: ['认人用，同一年度里重复的会指出来；身份证号等长号码请先把这一列的格式设成“文本”', '00123'],
  department: ['可以不填，填了就按部门汇总', '人事科'],
  year: ['四位数；全部是同一年度的可以不填，到页面上选', '2023'],
  sector: ['一般、会计、教育、卫生健康；全部是同一行业的可以不填，到页面上选', '一般'],
  common: ['学时数，最多一位小数；没有学填 0，不知道就空着', '30'],
  professional: ['同上', '42'],
  elective: ['同上；会计不设这一项，可以空着', '18'],
  'general-knowledge': ['会计2025年起要，写专业科目里有多少是专业通识；别的行业、别的年度空着', '20'],
};

const rules = [
  '一人一行。空行、合计行会跳过并列出来。',
  '空着的算没有填，不算 0。',
  '不要写“约18”“18-20”“3天”：看不准的那一行会列出来请您改，不会猜。',
  '名单只在您的浏览器里读，不会上传。',
];

/** The template to download: an empty list, and how it is filled in. */
export const template: readonly SheetToWrite[] = [
  {
    name: '名单',
    rows: [fields.map((f) => fieldNames[f])],
    widths: fields.map((f) => (f === 'id' ? 22 : 14)),
  },
  {
    name: '填写说明',
    rows: [
      ['这一列', '怎样填', '例如'],
      ...fields.map((f) => [fieldNames[f], ...howTo[f]]),
      ...rules.map((rule) => ['', rule, '']),
    ],
    widths: [14, 64, 12],
  },
];
