import { checkCode } from '~/parts/record/check-code';
import type { Day } from '~/rules/duty/day';
import { sectorsFrom } from '~/rules/duty/from-data';
import { recompute } from '~/rules/record/recompute';
import type { RuleVersion } from '~/rules/record/rule-version';
import { differencesSay } from '~/says/difference-says';
import { gradeNames } from '~/says/grade-names';
import { outcomeNames } from '~/says/outcome-names';
import { whySays } from '~/says/unreadable-says';
import type { Held, ReleasedRules } from './held';
import type { Reply } from './reply';

function versionOf(file: ReleasedRules): RuleVersion {
  if (!('format' in file)) return file;
  return { version: file.version, sectors: sectorsFrom(file.sectors), windows: file.windows };
}

/** A record worked out again by the version it names; what differs is told item by item. */
export function verifyReply(text: string, held: Held, today: Day): Reply {
  const found = recompute(text, { versions: held.rules.map(versionOf), codeOf: checkCode, today });
  const address = `${held.root}verify/`;
  if (found.kind === 'unreadable') {
    return {
      said: `没有核验：${whySays(found)}`,
      whom: '不适用',
      when: '不适用',
      known: '没有判断',
      address,
    };
  }
  const { record } = found;
  const shared = { whom: `记录里的这一个人，行业 ${record.sector}`, address };
  const when = `${record.year}年度，记录的日子 ${record.day}，规则版本 ${record.rules}`;
  if (found.kind === 'unknown-rules')
    return { ...shared, when, said: `没有核验：${whySays(found)}`, known: '没有判断' };
  const { outcome, basis } = found.judged.assessment;
  const differences = differencesSay(found).map(
    (d) => `${d.what}：记录里是${d.read}，重新核算是${d.recomputed}`,
  );
  const said = [
    differences.length === 0 ? '一致：记录和重新核算的结果相同。' : '不一致：',
    ...differences,
    `重新核算：${outcomeNames[outcome]}。`,
    `校验码：${found.code}。`,
    '核验只说明算得对不对，不说明学时是否已经认定。',
  ];
  return { ...shared, when, said: said.join('\n'), known: gradeNames[basis] };
}
