import type { Case } from '~/rules/cases/case';
import { differences } from '~/rules/cases/difference';
import { type Figures, judgeCase } from '~/rules/cases/judge-case';
import type { CaseFile } from './case';
import type { Complaint } from './complaint';
import { quoted } from './fields';
import type { Entry } from './kinds';

/** Every case that does not come out as it is written, by the line that says otherwise. */
export function caseComplaints(files: readonly Entry<CaseFile>[], figures: Figures): Complaint[] {
  return [
    ...files.flatMap((entry) => entry.data.cases.flatMap((one) => slipsOf(one, entry, figures))),
    ...namedTwice(files),
  ];
}

function slipsOf(one: Case, { file }: Entry<CaseFile>, figures: Figures): Complaint[] {
  const found = judgeCase(one, figures);
  // A sector that there is not is told where sectors are.
  if (!found) return [];
  return differences(one.comes, found).map(({ field, expected, found }) => ({
    file: file.path,
    line: lineOf(file.text, one.case, field),
    says: `案例${quoted(one.case)}（${one.who}）的 comes.${field} 写的是${quoted(expected || undefined)}，按现在的数字算出来是${quoted(found || '没有这一项')}：数字改对了就照着改案例，数字改错了就改数字`,
  }));
}

function namedTwice(files: readonly Entry<CaseFile>[]): Complaint[] {
  const seen = new Set<string>();
  return files.flatMap(({ file, data }) =>
    data.cases.flatMap((one) => {
      if (!seen.has(one.case)) {
        seen.add(one.case);
        return [];
      }
      const line = lineOf(file.text, one.case, '');
      return [
        { file: file.path, line, says: `案例的名字${quoted(one.case)}用了两次，每个案例应有自己的名字` },
      ];
    }),
  );
}

/** The line of a case that writes a field, or else the one that begins it. */
function lineOf(text: string, name: string, field: string): number | undefined {
  const lines = text.split('\n');
  const begin = lines.findIndex((l) => new RegExp(`\\bcase: ["']?${name}["']?\\s*([,}]|$)`).test(l));
  if (begin < 0) return undefined;
  const rest = lines.slice(begin + 1);
  const length = rest.findIndex((l) => /\bcase: /.test(l));
  const own = lines.slice(begin, length < 0 ? undefined : begin + 1 + length);
  const keys = field.split('.').reverse();
  const at = [...keys, 'comes'].map((key) => own.findIndex((l) => new RegExp(`\\b${key}:`).test(l)));
  return begin + 1 + Math.max(0, at.find((i) => i >= 0) ?? 0);
}
