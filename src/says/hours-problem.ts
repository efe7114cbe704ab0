import { type Hours, plain } from '~/rules/duty/hours';
import type { Reading } from '~/rules/duty/read-hours';
import { strangeSign } from '~/rules/duty/strange-sign';

/** What is wrong with an answer and how to mend it, or nothing; given the most hours a day counts for, where that is reported. */
export function problemWith(reading: Reading, unit: string, dayAtMost?: Hours): string | undefined {
  const mending = mendingOf(reading, unit, dayAtMost);
  return mending && 'read' in reading ? `读到“${reading.read.slice(0, 20)}”，${mending}` : undefined;
}

/** The same in two lines of a phone, without what was read: it stands in the field above. */
export function mendingOf(reading: Reading, unit: string, dayAtMost?: Hours): string | undefined {
  switch (reading.kind) {
    case 'hours':
    case 'blank':
      return undefined;
    case 'negative':
      return `${unit}不会是负数。没有学就填 0。`;
    case 'too-fine':
      return '最多填一位小数，例如 17.5。';
    case 'too-many':
      return '超过了一年的全部时间。请核对后再填，例如 42。';
    case 'days-not-allowed':
      return daysSay(reading.days, unit, dayAtMost);
    case 'not-a-number':
      return signSays(strangeSign(reading.read));
  }
}

function daysSay(days: string, unit: string, atMost: Hours | undefined): string {
  if (atMost === undefined) return `这个年度没有写一天折算几个${unit}，请填${unit}数。`;
  const most = Math.round(Number(days) * atMost) / 10;
  return `据转载一天最多算${plain(atMost)}${unit}，${days}天最多${most}${unit}；请填系统里认定的${unit}。`;
}

/** The sign that is wrong, by name: a whole answer called wrong tells nobody what to mend. */
function signSays(sign: string | undefined): string {
  const wanted = '这里要填数字，例如 18 或 17.5。';
  if (sign === undefined) return wanted;
  if (sign === ' ') return '数字中间有空格，请去掉。';
  if (sign === ',' || sign === '，') return `看不出“${sign}”是小数点还是千位的逗号，小数请写成 18.5 这样。`;
  return `其中的“${sign.slice(0, 10)}”无法识别，${wanted}`;
}
