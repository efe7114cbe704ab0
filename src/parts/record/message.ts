import type { RecordedFinding, SavedRecord } from '~/rules/record/record';
import { recordLine } from '~/rules/record/record-text';
import type { Rejudged } from '~/rules/record/rejudge';
import { outcomeNames } from '~/says/outcome-names';
import { hoursSay, recordedName } from '~/says/record-names';
import { checkCode } from './check-code';

/** A record as a message: some lines for people, and one line that is the record itself. */
export function messageOf(record: SavedRecord, judged: Rejudged, code: string): string {
  const { rules, result } = judged;
  const logged = result.used !== undefined;
  const hours = result.findings.map(
    (f) => `${recordedName(judged, f.subject)}${soFar(f)}${hoursSay(f, logged)}`,
  );
  return [
    `${record.year}年度小结（${rules.name}）：${outcomeNames[result.outcome]}`,
    ...(hours.length > 0 ? [`${hours.join('，')}（${rules.unit}）`] : []),
    `规则版本 ${record.rules}，校验码 ${code}`,
    `核验：把这整段文字粘贴到 ${record.site}verify/`,
    recordLine(record, checkCode),
  ].join('\n');
}

/** A total that rests on what is not answered is what there is so far. */
function soFar({ finding, subject }: RecordedFinding): string {
  return finding === 'unanswered' && subject === 'total' ? '目前' : '';
}
