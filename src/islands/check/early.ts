import { type Answers, nothingTyped } from '~/parts/answers/answers';
import { keptFor } from '~/parts/answers/saved';
import type { Key } from '~/rules/duty/duty';

/** What was typed or chosen in the form before its script was there. */
export interface Early {
  readonly year?: number;
  readonly sector?: string;
  readonly typed: Partial<Record<Key, string>>;
}

/** The id of the field of a subject, or of a part. */
export const fieldId = (key: string) => `hours-${key}`;

/** Reads the form as it stands in the page; nothing where nobody has touched it: a choice stands on its first until then. */
export function typedEarly(form: HTMLFormElement): Early | undefined {
  const [year, sector] = [...form.querySelectorAll('select')].map((s) =>
    s.selectedIndex > 0 ? s.value : undefined,
  );
  const typed = [...form.querySelectorAll('input')].flatMap(({ id, value }) =>
    value === '' ? [] : [[id.replace(fieldId(''), ''), value] as const],
  );
  if (!year && !sector && typed.length === 0) return undefined;
  return {
    ...(year && { year: Number(year) }),
    ...(sector && { sector }),
    typed: Object.fromEntries(typed) as Early['typed'],
  };
}

/** What it changes of the answers that a visit opens with; the other numbers of its year and sector are those kept here. */
export function withEarly(answers: Answers, { typed, ...asked }: Early): Partial<Answers> {
  if (Object.keys(typed).length === 0) return asked;
  const next = { ...answers, ...asked };
  const same = next.year === answers.year && next.sector === answers.sector;
  return { ...asked, typed: { ...(same ? answers.typed : (keptFor(next) ?? nothingTyped)), ...typed } };
}
