import type { z } from 'zod';
import type { Day } from '~/rules/duty/day';
import type { Clause } from './clauses';
import { ContentError } from './complaint';
import type { Amendment } from './end';
import { strict } from './fields';
import { frontMatterOf } from './front-matter';
import { bodySlips, type Policy, policyFields, readClauses } from './policy';
import { readYaml, type TextFile } from './yaml';

export const oldTextFrontMatter = strict({ editorial: policyFields.editorial, source: policyFields.source });

/** A text's words as they stood from a day until they were changed: one file of content/policies/<id>/. */
export type OldText = z.output<typeof oldTextFrontMatter> & {
  readonly policy: string;
  readonly from: Day;
  readonly clauses: readonly Clause[];
};

/** A text as it stands from a day on, until the next. */
export interface Version extends Omit<OldText, 'policy'> {
  readonly until?: Day | undefined;
  /** What gave it these words; the first has none. */
  readonly amendment?: Amendment | undefined;
}

/** Reads what a text once said from its file. Throws a ContentError. */
export function readOldText(file: TextFile): OldText {
  const { yaml, body, bodyLine } = frontMatterOf(file);
  const data = readYaml({ path: file.path, text: yaml }, oldTextFrontMatter, 2);
  const [, policy = '', from = ''] = /([^/]+)\/([\d-]+)\.mdx?$/.exec(file.path) ?? [];
  const complaints = bodySlips(file.path, body, bodyLine);
  if (complaints.length > 0) throw new ContentError(complaints);
  return { ...data, policy, from, clauses: readClauses(file, body) };
}

/** Every version of a text, the first first; the last is the text as it stands. */
export function versionsOf(policy: Policy, old: readonly OldText[]): Version[] {
  const { clauses, editorial, source, amended } = policy;
  const before = old
    .filter((o) => o.policy === policy.id)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ policy: _, ...own }) => own);
  const now = { from: amended[amended.length - 1]?.from ?? firstDay(policy), clauses, editorial, source };
  const all: Version[] = [...before, now];
  return all.map((version, i) => ({
    ...version,
    ...(i > 0 && { amendment: amended[i - 1] }),
    ...(all[i + 1] && { until: all[i + 1]?.from }),
  }));
}

/** The day from which a text was first in force, as far as it says: else the day it bears. */
export function firstDay({ validity, datedOn, printedOn }: Policy): Day {
  return validity?.from ?? datedOn ?? printedOn ?? '';
}
