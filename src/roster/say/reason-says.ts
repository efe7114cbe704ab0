import { type Field, fieldNames } from '~/roster/find/field';
import { inOneTable, type PlaceOf, rowsSay } from '~/roster/find/place';
import type { RosterSettings } from '~/roster/find/settings';
import type { CellTrouble, Reason } from '~/roster/read/reason';
import { plain } from '~/rules/duty/hours';
import { nameOf, scopeNames } from '~/says/scope-names';
import { columnLetters } from '~/sheets/column-letters';

/** What is wrong in a cell and how to mend it, after the name of its column. */
const troubleSays: Readonly<Record<CellTrouble, string>> = {
  error: '是错误值（如 #N/A），请在表格里改成数字',
  'formula-without-value': '是公式，文件里没有存下结果，请用 Excel 或 WPS 打开再保存一次，或者改成数字',
  'lost-digits': '位数太多，存成数字后末尾几位已经丢了，请把这一列改成文本，重新填写',
  'not-finite': '的数字大得读不出来，请核对',
  garbled: '有乱码，请换一种编码打开，或者重新导出',
  'shown-as-days': '显示的是天数，天数不能当作学时，请填学时数',
  'shown-as-percent': '显示的是百分数，不是学时，请填学时数',
  negative: '是负数，没有学就填 0',
  'not-a-number': '不是数字，请填学时数，例如 18 或 17.5',
  'too-fine': '超过一位小数，请填到一位小数，例如 17.5',
  'too-many': '超过了一年的全部时间，请核对',
  days: '是天数，这个年度没有写一天折算几个学时，请填学时数',
  about: '是大约的数，请填确定的学时数',
  range: '是一个范围，请填确定的学时数',
  'a-day': '是一个日期，请填学时数',
  blank: '是空的',
  'two-years': '不止一个年度',
  'school-year': '是学年，跨两个年度',
  'no-one-year': '没有写清楚是哪一年',
  unknown: '无法识别',
};

const fieldMends: Readonly<Partial<Record<Field, string>>> = {
  year: '，请填四位数的年度，例如 2018',
  sector: '，请填本站收录的行业，例如 一般、会计、教育、卫生健康',
};

const notJudgedSays = {
  'before-first-year': '这个年度早于2018年，本站没有那时的规定',
  'year-to-come': '这个年度还没有到',
  sector: '这个行业有单独的规定，本站没有核实到原文，不替您判断',
  'nothing-known': '没有查到这个年度的标准',
  exempt: '按本人的情况，这一年不要求',
  'not-bound': '按本人的情况，这一年还不要求',
} as const;

/** Says a reason in Chinese, naming the column by its heading in the list; it repeats nothing the row says. */
export function reasonSays(
  reason: Reason,
  columns: RosterSettings['columns'],
  headings: readonly string[],
  placeOf: PlaceOf = inOneTable,
): string {
  const rows = (numbers: readonly number[]) => rowsSay(numbers, placeOf);
  switch (reason.kind) {
    case 'cell':
      return `${columnName(reason, columns, headings)}${reason.said ? `写着“${reason.said}”，` : ''}${cellSays(reason.field, reason.trouble)}`;
    case 'nobody':
      return '姓名和工号都是空的，不知道是谁的学时';
    case 'department':
      return `“${reason.name}”像部门的名称，不像人的姓名，没有判断；是人的，请在工号里写上编号`;
    case 'several-people':
      return `“${reason.name}”写着不止一个人，学时是谁的看不准；请一人一行`;
    case 'other-heading':
      return `${rows([reason.row])}又有一个表头，列和前面的不同，这一行按哪个读，本页不猜；请把列排成一样，或者分成两张表`;
    case 'other-year': {
      const seen = `${rows([reason.row])}写着“${reason.said}”，和名单的年度不同`;
      return columns.year === undefined
        ? `${seen}，这一行是哪一年，本页不猜；请加一列“年度”，或者分成两张表`
        : `${seen}；这一行的${columnName({ field: 'year' }, columns, headings)}是空的，是哪一年，本页不猜；请填上四位数的年度，或者分成两张表`;
    }
    case 'more-cells':
      return `这一行比表头多${reason.by}格，多半是哪一格里有逗号，后面的都错开了，本页不猜；请给有逗号的格子加上双引号，或者改正这一行`;
    case 'unanswered':
      return `${nameOf(reason)}${reason.scope === 'total' ? '还不能判断' : '没有填'}`;
    case 'not-judged':
      return notJudgedSays[reason.why];
    case 'short':
      return `${nameOf(reason)}还差${plain(reason.missing)}`;
    case 'not-counted':
      return `这个行业不设${scopeNames[reason.subject]}，填的不计入`;
    case 'surplus-stays':
      return '多出的科目不能抵别的科目';
    case 'carried-forward':
      return `这个年度的标准还没查到，暂按${reason.from}年的标准`;
    case 'days-converted':
      return `${scopeNames[reason.subject]}由${reason.days}天折算`;
    case 'like-formula':
      return `${columnName(reason, columns, headings)}看着像公式，按文字显示，没有运行，请核对`;
    case 'duplicate':
      return `${rows(reason.rows)}的工号、年度相同，请确认哪一行是对的`;
    case 'same-name':
      return `${rows(reason.rows)}姓名相同，没有工号可以区分，请确认是不是同一个人`;
    case 'namesakes':
      return `${rows(reason.rows)}姓名相同、部门不同，按不同的人核对`;
    case 'in-row':
      return `${rows([reason.row])}：${reasonSays(reason.reason, columns, headings, placeOf)}`;
    case 'differs':
      return reason.field === 'sector'
        ? '各行写的行业不同，不知道按哪个行业核对，请改成一样'
        : '各行写的部门不同，按最前面的一行';
    case 'same-rows':
      return `${rows(reason.rows)}完全相同，都加上了，请确认没有重复登记`;
    case 'no-kind':
      return '没有写是哪一类课程，不知道算哪一科';
    case 'course-left-out':
      return reason.why === 'kind' ? '这一类课程按您选的不计入' : '这一状态的学时按您选的不计入';
    case 'state-left-out': {
      const said = reason.said === '' ? '没有写' : `写着“${reason.said}”`;
      return `“${reason.heading}”${said}，${reason.subject ? scopeNames[reason.subject] : ''}学时按您选的不计入`;
    }
    case 'unlikely':
      return `${scopeNames[reason.subject]}的学时达到要求的10倍以上，请核对是不是多写了一位`;
  }
}

const mended: readonly CellTrouble[] = ['blank', 'unknown', 'two-years', 'school-year', 'no-one-year'];

function cellSays(field: Field, trouble: CellTrouble): string {
  const mend = mended.includes(trouble) ? (fieldMends[field] ?? '') : '';
  return troubleSays[trouble] + mend;
}

function columnName(
  { field, column: told, heading }: Omit<Extract<Reason, { kind: 'cell' }>, 'kind' | 'trouble'>,
  columns: RosterSettings['columns'],
  headings: readonly string[],
): string {
  const column = told ?? columns[field];
  if (column === undefined) return `“${fieldNames[field]}”`;
  return `“${(heading ?? headings[column])?.trim() || `${columnLetters(column)}列`}”`;
}
