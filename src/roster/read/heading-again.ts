import type { Columns } from '~/roster/find/field';
import { subjects } from '~/rules/duty/subject';
import { plainText } from './plain-text';

/** How a column is to be filled in, as forms say under each heading. */
const asForm =
  /^[(]?(必填|选填|可填|非必填|可不填|自动(填写)?|文本|文字|字符|数字|数值|整数|日期|年份|下拉(选择)?|学时|学分)(项|型|格式)?[)]?$/;
const unit = /^[(]?(学时|学分|小时|课时)(数)?[)]?$/;
/** What is asked of everybody, right below the heading: ≥30, 30学时, (不少于30); never 30 alone. */
const asked = /^(?![\d.]+$)[(]?(≥|>=|不少于|不低于|至少|满|应修)?[\d.]+(学时|学分|小时|课时)?(以上)?[)]?$/;

/** Tells any row of a list's heading when it comes again on a further page; also the units under it, （学时）, what is asked in each, and the numbers of the columns. */
export function headingAgain(
  columns: Columns,
  headings: readonly string[],
  above: readonly (readonly string[])[],
): (texts: readonly string[], isFirst: boolean) => boolean {
  const known = Object.values(columns).map((column) => {
    return { column, words: [plainText(headings[column]), ...above.map((row) => row[column])] };
  });
  const inHours = subjects.flatMap((subject) => columns[subject] ?? []);
  return (texts, isFirst) => {
    if (isNumbering(texts)) return true;
    const all = texts.filter((text) => text !== '');
    if (isFirst && all.length > 1 && all.every((text) => asForm.test(text))) return true;
    // 单位 | 学时 | 学时: nobody has units for hours
    const said = inHours.flatMap((column) => texts[column] || []);
    if (said.length > 1 && said.every((text) => unit.test(text))) return true;
    let some = false;
    for (const { column, words } of known) {
      const text = texts[column] ?? '';
      if (text === '') continue;
      if (!unit.test(text) && !(isFirst && asked.test(text)) && !words.includes(text)) return false;
      some = true;
    }
    return some;
  };
}

const series = ['甲乙丙丁戊己庚辛壬癸', 'ABCDEFGHIJ'];

/** Whether a row numbers the columns: 1, 2, 3 from the first, or as statistics do: 甲, 乙, 1, 2, 3=1+2; 栏次, 1, 2. */
function isNumbering(texts: readonly string[]): boolean {
  if (texts.length < 3) return false;
  if (texts[0] === '1') return texts.every((text, i) => text === '' || text === String(i + 1));
  const [first = '', ...more] = texts.filter((text) => text !== '' && text !== '-');
  const isNamed = /^[栏列项]次$/.test(first);
  const letters = series.find((own) => own[0] === first);
  if (!isNamed && !letters) return false;
  let lettered = isNamed ? 0 : 1;
  while (more[lettered - 1] !== undefined && more[lettered - 1] === letters?.[lettered]) lettered++;
  const numbers = isNamed ? more : more.slice(lettered - 1);
  return more.length > 1 && numbers.every((text, i) => text.replace(/=.*|[()]/g, '') === String(i + 1));
}
