import { useId } from 'preact/hooks';
import { partsOf, withParts } from '~/edit/forms/file-parts';
import { orderIn } from '~/edit/forms/form-schema';
import { valueAt, withValue } from '~/edit/yaml/value';

interface Props {
  readonly path: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The words of a new entry of what changed, where it is saved with the change. */
export function ChangeWords({ path, text, onText }: Props) {
  const id = useId();
  const parts = partsOf(path, text);
  if (!parts) return null;
  const words = (key: string) => String(valueAt(parts.data, [key]) ?? '');
  const write = (key: string, value: string) =>
    onText(withParts(text, parts, withValue(parts.data, [key], value), undefined, orderIn('changes')));
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
    </fieldset>
  );
}
