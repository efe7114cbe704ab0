import type { SkippedRow } from '~/roster/roster';
import type { Summary } from './protocol';

const whys: Readonly<Record<SkippedRow['why'], string>> = {
  title: '标题',
  heading: '表头',
  'other-heading': '另一个表头',
  blank: '空行',
  total: '合计、平均和人数',
  required: '应完成的学时',
  note: '说明',
};

/** The rows that are no person's, listed, so that none is left out unsaid. */
export function Skipped({ skipped: { count, first } }: Pick<Summary, 'skipped'>) {
  if (count === 0) return null;
  const kinds = Object.entries(whys).map(([why, name]) => ({
    name,
    rows: first.filter((s) => s.why === why).map((s) => s.row),
  }));
  return (
    <details class="skipped">
      <summary>跳过了{count}行：不是人的行</summary>
      <ul>
        {kinds
          .filter(({ rows }) => rows.length > 0)
          .map(({ name, rows }) => (
            <li key={name}>
              {name}：第{rows.join('、')}行
            </li>
          ))}
      </ul>
      {count > first.length && <p>只列出前{first.length}行。</p>}
    </details>
  );
}
