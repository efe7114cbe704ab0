import { z } from 'zod';
import { library } from '~/queries/library';
import { releasedRules } from '~/queries/rule-versions';
import { dataFormat } from '~/rules/duty/from-data';
import { forms, type Kind } from '~/schemas/published/forms';
import type { Vocabulary } from '~/schemas/vocabulary';
import { publishedAnswers } from './answers';
import { dayOf } from './day-of';
import { publishedPolicies, publishedRelations } from './policies';
import { toData } from './requirements';
import type { Whole } from './whole';

/** A published file as it is served. Throws when it is not of the form it is published with. */
export function dataFile(kind: Kind, whole: Whole): string {
  return printed(kind, { ...headOf(kind, whole), day: dayOf(kind), ...contentOf(kind, whole) });
}

/** What every published file begins with. */
export function headOf(kind: keyof typeof forms, whole: Whole) {
  return { $schema: whole(`/data/schemas/${kind}.json`), kind, version: dataFormat };
}

/** A file as text, once its form is right. Throws an Error that names the file and what is wrong with it. */
export function printed(kind: keyof typeof forms, file: unknown): string {
  const { error } = outputOf(forms[kind]).safeParse(JSON.parse(JSON.stringify(file)));
  if (error) throw new Error(`data/${kind}.json: ${error.message}`);
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** The check of what a form gives out, where the form itself checks what an editor writes. */
function outputOf(form: z.ZodType): z.ZodType {
  return z.fromJSONSchema(z.toJSONSchema(form, { io: 'output' }));
}

function contentOf(kind: Kind, whole: Whole) {
  const { annual, guides, ways, beside, systems, certificates, vocabulary } = library();
  const { parties, budget, coursePlan } = library();
  switch (kind) {
    case 'policies':
      return { policies: publishedPolicies(whole) };
    case 'relations':
      return { relations: publishedRelations() };
    case 'requirements':
      return { rulesVersion: releasedRules().pop()?.version, sectors: library().sectors.map(toData) };
    case 'answers':
      return { answers: publishedAnswers(whole) };
    case 'guides':
      return { guides: guides.map((g) => ({ url: whole(`/guides/${g.year}/`), ...g })) };
    case 'annual-duties':
      return { duties: annual.duties };
    case 'duties':
      return { parties, budget, coursePlan };
    case 'ways':
      return { ways, beside, systems, certificates };
    case 'vocabulary':
      return { terms: vocabulary.terms, people: vocabulary.people.flatMap(said) };
  }
}

/** Words that mean the same, as they are published: the first is what the others mean. */
function said({ words: [first = '', ...others] }: Vocabulary['people'][number]) {
  return others.length > 0 ? [{ says: others, means: [first] }] : [];
}
