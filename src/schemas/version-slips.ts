import type { Complaint } from './complaint';
import { quoted } from './fields';
import type { Entry } from './kinds';
import { lineOf } from './line-of';
import type { Policy } from './policy';
import { firstDay, type OldText } from './version';

/** What is wrong with the days of a text: each change needs what stood before it, and the end comes last. */
export function versionSlips({ file, data }: Entry<Policy>, old: readonly Entry<OldText>[]): Complaint[] {
  const { id, amended, ended } = data;
  const days = amended.map((a) => a.from);
  const kept = old.flatMap((o) => (o.data.policy === id ? [o.data.from] : [])).sort();
  const wanted = days.map((_, i) => days[i - 1] ?? kept[0] ?? firstDay(data));
  const says = [
    ...(String(wanted) === String(kept) ? [] : [unlike(id, days, wanted, kept)]),
    ...rising([kept[0] ?? firstDay(data), ...days, ...(ended ? [ended.from] : [])]),
  ];
  const line = lineOf(file.text, 'amended:') ?? lineOf(file.text, 'ended:');
  return says.map((words) => ({ file: file.path, line, says: words }));
}

function unlike(id: string, days: readonly string[], wanted: readonly string[], kept: readonly string[]) {
  const files = (all: readonly string[]) =>
    all.length === 0 ? '没有文件' : all.map((d) => `${d}.mdx`).join('、');
  const times = days.length === 0 ? '' : `（${days.join('、')}）`;
  return `amended 写了${days.length}次修改${times}，policies/${id}/ 里应有修改以前的文本 ${files(wanted)}，现在是 ${files(kept)}；改一次，amended 写一条哪天起、哪份文件改的，也留一份改以前的文本`;
}

function rising(days: readonly string[]): string[] {
  return days.flatMap((day, i) => {
    const before = days[i - 1];
    return before === undefined || before < day
      ? []
      : [`施行、修改、废止的日子应一个比一个晚，${quoted(day)}不晚于${quoted(before)}`];
  });
}

/** An older version of a text that is not there. */
export function strayText({ file, data }: Entry<OldText>, policies: readonly Entry<Policy>[]): Complaint[] {
  const ids = policies.map((p) => p.data.id);
  if (ids.includes(data.policy)) return [];
  return [{ file: file.path, says: `文件${quoted(data.policy)}不存在，现有 ${ids.join('、')}` }];
}
