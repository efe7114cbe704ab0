import { useId } from 'preact/hooks';
import { partsOf, withParts } from '~/edit/forms/file-parts';
import { orderIn } from '~/edit/forms/form-schema';
import { isList, valueAt, withValue } from '~/edit/yaml/value';

interface Props {
  readonly path: string;
  readonly text: string;
  /** The pages that readers see changed. */
  readonly pages: readonly { readonly path: string; readonly name: string }[];
  readonly onText: (text: string) => void;
}

/** The words of a new entry of what changed and the pages it leads to, where it is saved with the change. */
export function ChangeWords({ path, text, pages, onText }: Props) {
  const id = useId();
  const parts = partsOf(path, text);
  if (!parts) return null;
  const words = (key: string) => String(valueAt(parts.data, [key]) ?? '');
  const write = (key: string, value: unknown) =>
    onText(withParts(text, parts, withValue(parts.data, [key], value), undefined, orderIn('changes')));
  const written = valueAt(parts.data, ['pages']);
  const told = isList(written) ? written.map(String) : [];
  const others = told.filter((one) => !pages.some((p) => p.path === one));
  const all = [...pages, ...others.map((one) => ({ path: one, name: '' }))];
  const missing = all.filter((p) => !told.includes(p.path));
  /** In the order of the list. */
  const toggle = (one: string) =>
    write(
      'pages',
      all.map((p) => p.path).filter((p) => told.includes(p) !== (p === one)),
    );
  return (
    <fieldset>
      <legend>这条更新怎样写</legend>
      <div class="edit-field">
        <label for={`${id}-title`}>标题</label>
        <input
          id={`${id}-title`}
          type="text"
          value={words('title')}
          onInput={(e) => write('title', e.currentTarget.value)}
        />
      </div>
      <div class="edit-field">
        <label for={`${id}-say`}>改了什么，要做什么</label>
        <textarea
          id={`${id}-say`}
          rows={3}
          value={words('say')}
          onInput={(e) => write('say', e.currentTarget.value)}
        />
      </div>
      <fieldset class="edit-told-pages">
        <legend>到哪里看（读者看得到改动的页面）</legend>
        {all.map(({ path: one, name }) => (
          <label key={one} class="edit-tick" title={one}>
            <input type="checkbox" checked={told.includes(one)} onChange={() => toggle(one)} />
            {name || one}
          </label>
        ))}
        {missing.length > 0 && (
          <p class="soft small">没有打勾的 {missing.length} 页也改了，这条更新不通到它们。</p>
        )}
      </fieldset>
    </fieldset>
  );
}
