import { inOneTable, rowsSay } from '~/roster/find/place';
import type { ExplainedRow } from '~/roster/judge/roster';
import type { ListWords } from '~/roster/say/list-words';
import { missingSays } from '~/roster/say/missing-says';
import { reasonSays } from '~/roster/say/reason-says';
import type { ShownRow } from './protocol';

/** A row with what is said of it; what is short is said once. */
export function shown(row: ExplainedRow, words: ListWords): ShownRow {
  const unit = words.sectors.find((s) => s.sector === row.sector)?.unit ?? '学时';
  const missing = missingSays(row, unit);
  const others = row.reasons.filter(
    (r) => r.kind !== 'short' && !(r.kind === 'unanswered' && r.scope === 'total'),
  );
  const say = (reasons: ExplainedRow['reasons']) =>
    reasons.map((r) => reasonSays(r, words.columns, words.headings, words.placeOf));
  const rows = row.rows ?? [row.row];
  return {
    row,
    at: shortPlace(rows, words),
    where: rowsSay(rows, words.placeOf),
    missing,
    reasons: say(others.filter((r) => r.kind !== 'carried-forward')),
    ofYear: say(others.filter((r) => r.kind === 'carried-forward')),
  };
}

function shortPlace(rows: readonly number[], { placeOf = inOneTable }: ListWords): string {
  const { row, sheet } = placeOf(rows[0] as number);
  const several = rows.length > 1 ? `等${rows.length}行` : '';
  return `${row}${several}${sheet === undefined ? '' : ` ${sheet}`}`;
}
