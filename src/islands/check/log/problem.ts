import { plain } from '~/rules/duty/hours';
import { readHours } from '~/rules/duty/read-hours';
import { longestTitle, type Slip } from '~/rules/log/read-entry';
import { columnNames, expected, fieldNames } from '~/says/entry-names';
import { problemWith } from '~/says/hours-problem';
import type { Column } from './file-read';

const inFile = {
  ...expected,
  day: '学完的那一天，例如 2025-03-01',
  title: '课程或活动的名称',
  hours: '数字，例如 6 或 4.5',
  part: '其中项的名称，没有就空着',
  as: '折算的名称，课程和培训空着',
  times: '数字，例如 1',
  year: '四位数的年份，例如 2025',
} as const;

const beside = {
  id: '导出时的编号，新加的行留空',
  sector: '行业的名称',
  situation: '本人情况的名称，一般情况空着',
  beside: '名称和数，例如 继续教育学分25',
  person: '名称和日期，例如 登记：2023-05-01',
  complete: '是或否',
  whose: '一个人的姓名',
  whoseId: '一个人的工号',
  whoseCard: '一个人的身份证号',
} as const;

/** What is to be mended in a field, in a sentence that says what was read and what was expected. */
export function slipSays(slip: Slip, unit: string): string {
  const read = `读到“${slip.read.slice(0, 20)}”`;
  switch (slip.field) {
    case 'day':
      return daySays(slip, read);
    case 'title':
      return slip.kind === 'blank'
        ? '请写上课程或活动的名称。'
        : `名称有${slip.read.length}个字，请缩到${longestTitle}个字以内。`;
    case 'hours':
      return hoursSays(slip, unit);
    case 'year':
      return slip.kind === 'which'
        ? `这一天学的可以计入${slip.years.join('或')}年度，请选一个，只能计一次。`
        : `${read}，这一天学的可以计入的是${slip.years.join('或')}年度。`;
    case 'part':
    case 'as':
      return slip.known.length === 0
        ? `${read}，这个年度和行业没有${fieldNames[slip.field]}，请空着。`
        : `${read}，这里可以写${slip.known.join('、')}，或者空着。`;
    case 'times':
      return `${read}，请填一共几个，例如 1。`;
    default:
      return slip.kind === 'blank'
        ? `请选${fieldNames[slip.field]}。`
        : `${read}，这里要写${expected[slip.field]}。`;
  }
}

/** The same of a cell or a part of a file, which is not chosen but written: where it stands, what was read, what is expected there. */
export function slipInFileSays(slip: Slip, unit: string): string {
  const name = fieldNames[slip.field];
  if (slip.field === 'year' && slip.kind === 'which') {
    return `${name}空着，这一天学的可以计入${slip.years.join('或')}年度，要写明一个，只能计一次。`;
  }
  if (slip.kind === 'blank') return `${name}空着，这里要写${inFile[slip.field]}。`;
  const says = slipSays(slip, unit);
  return says.startsWith(name) ? says : `${name}${says}`;
}

/** What is wrong with a cell that a table has spoilt: #N/A, a formula without its value, a number that lost its end. */
export function cellSays(column: Column, nth: number, read: string): string {
  const name = columnNames[column];
  const wanted = { ...inFile, ...beside }[column];
  return `${name}（第${nth}列）读到“${read.slice(0, 20)}”，表格里的这一格坏了，这里要写${wanted}。`;
}

function daySays({ kind }: Extract<Slip, { field: 'day' }>, read: string): string {
  switch (kind) {
    case 'blank':
      return '请选学完的那一天。';
    case 'no-such-day':
      return `${read}，日历上没有这一天。`;
    case 'to-come':
      return `${read}，这一天还没有到，学完了再记。`;
    case 'not-a-day':
      return `${read}，日期写成 2025-03-01 这样。`;
  }
}

function hoursSays(slip: Extract<Slip, { field: 'hours' }>, unit: string): string {
  if (slip.kind === 'not-as-converted')
    return `读到“${slip.read.slice(0, 20)}”，按折算应是${plain(slip.wanted)}${unit}；不按折算记的，请把折算空着。`;
  if (slip.kind === 'blank') return `请填${unit}数，例如 6 或 4.5。`;
  if (slip.kind === 'zero') return `读到“${slip.read}”，0${unit}不用记；记下的每一条都要大于 0。`;
  if (slip.kind === 'negative') return `读到“${slip.read.slice(0, 20)}”，${unit}不会是负数，要大于 0。`;
  return problemWith(readHours(slip.read), unit, slip.dayAtMost) ?? '';
}
