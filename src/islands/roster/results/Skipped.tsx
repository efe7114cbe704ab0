import type { Summary } from '~/islands/roster/desk/protocol';
import type { Place } from '~/roster/find/place';
import type { SkippedRow } from '~/roster/read/skipped-row';

const whys: Readonly<Record<SkippedRow['why'], string>> = {
  title: '标题',
  heading: '表头',
  'other-heading': '另一个表头',
  blank: '空行',
  total: '合计、平均和人数',
  required: '应完成的学时',
  note: '说明',
  hidden: '隐藏的行',
  struck: '划掉的行',
};

/** The rows that are no person's, listed, so that none is left out unsaid. */
export function Skipped({ skipped: { count, first } }: Pick<Summary, 'skipped'>) {
  if (count === 0) return null;
  const kinds = Object.entries(whys)
    .map(([why, name]) => ({ name, where: whereSays(first.filter((s) => s.why === why)) }))
    .filter(({ where }) => where !== '');
  return (
    <details class="skipped">
      <summary>
        已跳过{count}行（{kinds.map(({ name }) => name).join('、')}）
      </summary>
      <ul>
        {kinds.map(({ name, where }) => (
          <li key={name}>
            {name}：{where}
          </li>
        ))}
      </ul>
      {count > first.length && <p>只列出前{first.length}行。</p>}
    </details>
  );
}

/** The rows by the sheets they stand in. */
function whereSays(places: readonly Place[]): string {
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  return sheets
    .map((sheet) => {
      const rows = places.filter((place) => place.sheet === sheet).map(({ row }) => row);
      return `${sheet === undefined ? '' : `“${sheet}”`}第${rows.join('、')}行`;
    })
    .join('，');
}
