import { partsOf } from '~/edit/forms/file-parts';
import { valueAt } from '~/edit/yaml/value';
import { type Held, policyIdOf } from '~/paste/policy-id';

/** A document under a name, with what it says of its own clauses. */
export interface Named {
  readonly path: string;
  readonly text: string;
}

/** A new document under the name that its 发文字号 gives, its own clauses named so too; undefined where it has that name or the number gives none. */
export function policyNamed(path: string, text: string, held: readonly Held[] = []): Named | undefined {
  const number = valueAt(partsOf(path, text)?.data, ['documentNumber']);
  const others = held.filter(({ id }) => id !== ownName(path));
  const id = typeof number === 'string' ? policyIdOf(number, others) : undefined;
  return id === undefined || ownName(path) === id ? undefined : namedAs(path, text, id);
}

/** A new document under the id that its editor gives it. */
export function namedAs(path: string, text: string, id: string): Named {
  const own = ownName(path);
  return { path: path.replace(own, id), text: text.split(`${own}#`).join(`${id}#`) };
}

/** Whether a document still has no id of its own. */
export function isUnnamed(path: string): boolean {
  return /^content\/policies\/[^/]+$/.test(path) && !/^[a-z]+-\d{4}-\d+$/.test(ownName(path));
}

function ownName(path: string): string {
  return /([^/]+)\.mdx?$/.exec(path)?.[1] ?? '';
}
