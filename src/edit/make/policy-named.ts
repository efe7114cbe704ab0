import { partsOf } from '~/edit/forms/file-parts';
import { valueAt } from '~/edit/yaml/value';
import { policyIdOf } from '~/paste/policy-id';

/** A new document under the name that its 发文字号 gives, its own clauses named so too; undefined where it has that name or the number gives none. */
export function policyNamed(
  path: string,
  text: string,
): { readonly path: string; readonly text: string } | undefined {
  const number = valueAt(partsOf(path, text)?.data, ['documentNumber']);
  const id = typeof number === 'string' ? policyIdOf(number) : undefined;
  const [, own = ''] = /([^/]+)\.mdx?$/.exec(path) ?? [];
  if (id === undefined || own === id) return undefined;
  return { path: path.replace(own, id), text: text.split(`${own}#`).join(`${id}#`) };
}
