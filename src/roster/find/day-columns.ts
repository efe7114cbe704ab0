import { textOf } from '~/sheets/cell';
import { simplified } from '~/sheets/simplified';
import type { Below } from './column-cells';
import { plainHeading } from './headings';
import type { ListYear } from './list-year';
import { yearInCell } from './year-cell';

const days = /(时间|日期|年月|日)$/;
/** Days of somebody's life, not of learning. */
const ofLife =
  /出生|生日|入职|参工|入党|聘|任职|毕业|合同|到岗|离职|退休|有效|^(?!.*(学时|学分|课|培训|学习)).*(取得|参加)/;

type YearsOfDays = Extract<ListYear, { kind: 'unclear' }> & { readonly heading: string };

/** The years of the days that a list writes beside its people: when something was learnt, or recognised, or filled in. What year the hours are of has to be asked; nothing where it has no such column. */
export function yearOfDays(
  rows: Below,
  headings: readonly string[],
): Extract<ListYear, { kind: 'none' }> | YearsOfDays {
  for (const [column, said] of headings.entries()) {
    const heading = plainHeading(said);
    if (!days.test(heading) || ofLife.test(heading)) continue;
    const words = rows.map((cells) => simplified(textOf(cells[column]))).filter((word) => word !== '');
    const years = words.flatMap((word) => {
      const found = yearInCell(word);
      return found.kind === 'year' ? [found.year] : [];
    });
    if (years.length === 0 || years.length * 2 < words.length) continue;
    const several = [...new Set(years)].sort((a, b) => b - a);
    return {
      kind: 'unclear',
      why: 'day',
      years: several,
      words: `${said.trim()} ${words[0]}`,
      place: 'days',
      heading: said.trim(),
    };
  }
  return { kind: 'none' };
}
