import ObjectField from '@rjsf/core/lib/components/fields/ObjectField.js';
import { useId, useState } from 'preact/hooks';
import { freshKey, type Keys, keysAt, withFresh, withKey } from '~/edit/forms/keys-named';
import { isFields, type Path } from '~/edit/yaml/value';
import { subjects } from '~/rules/duty/subject';
import { scopeNames } from '~/says/scope-names';
import { useAround } from './around';

interface FieldProps {
  readonly id: string;
  readonly value: unknown;
  readonly keys: Keys;
  readonly onChange: (value: unknown) => void;
}

const fresh = '+';

/** What goes by a name in Latin letters, by what people call it; one more gets its name here. */
export function KeyField({ id, value, keys, onChange }: FieldProps) {
  const { at } = useAround();
  const own = typeof value === 'string' ? value : '';
  const isOwn = own !== '' && !keys.known.some(([key]) => key === own);
  const what = id.split('_').pop() ?? '';
  return (
    <select
      id={id}
      aria-describedby={`${id}-said`}
      value={own}
      onChange={({ currentTarget: { value: chosen } }) =>
        onChange(chosen === fresh ? freshKey(at([]), what) : chosen || undefined)
      }
    >
      <option value="">（请选）</option>
      {isOwn && <option value={own}>{keys.isOpen ? '已经起好了，定了不再改' : own}</option>}
      {keys.known.map(([key, name]) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
      {keys.isOpen && <option value={fresh}>另起一个</option>}
    </select>
  );
}

/** One more of a group that goes by names in Latin letters: one of those that there are, or one that gets its name here. */
export function AddKey({ path }: { readonly path: Path }) {
  const { kind, at, set, library } = useAround();
  const id = useId();
  const [name, setName] = useState('');
  const [subject, setSubject] = useState<string>('professional');
  const keys = keysAt(kind, path, at([]), library);
  const there = at(path);
  const left = (keys?.known ?? []).filter(([key]) => !isFields(there) || !(key in there));
  const add = (key: string, data: unknown) => {
    set([], data);
    // Whoever adds one goes on in it.
    requestAnimationFrame(() => firstFieldOf(`f_${[...path, key].join('_')}`)?.focus());
  };
  const isPart = kind === 'sectors' && path[path.length - 1] === 'parts' && path[0] !== 'seconds';
  return (
    <div class="edit-add">
      {left.map(([key, called]) => (
        <button key={key} type="button" onClick={() => add(key, withKey(at([]), path, key))}>
          加上“{called}”
        </button>
      ))}
      {keys?.isOpen && (
        <div class="edit-field">
          <label for={id}>{left.length > 0 ? '别的，叫什么' : '加一项，叫什么'}</label>
          <input
            id={id}
            type="text"
            autocomplete="off"
            placeholder={isPart ? '例如：专业通识' : undefined}
            value={name}
            onInput={(e) => setName(e.currentTarget.value)}
          />
          {isPart && (
            <label>
              它属于
              <select value={subject} onChange={(e) => setSubject(e.currentTarget.value)}>
                {subjects.map((one) => (
                  <option key={one} value={one}>
                    {scopeNames[one]}
                  </option>
                ))}
              </select>
            </label>
          )}
          <button
            type="button"
            disabled={name.trim() === ''}
            onClick={() => {
              const key = freshKey(at([]), String(path[path.length - 1]));
              add(key, withFresh(at([]), path, key, name.trim(), subject));
            }}
          >
            加上{name.trim() && `“${name.trim()}”`}
          </button>
        </div>
      )}
    </div>
  );
}

function firstFieldOf(id: string): HTMLElement | null {
  return document.querySelector(`:is(input, select, textarea):is(#${id}, [id^="${id}_"])`);
}

type ObjectProps = Parameters<typeof ObjectField>[0];

/** Fields that stand together; those of a group that grows are drawn anew with it. */
export function GroupField(props: ObjectProps) {
  const isGroup = typeof props.schema.additionalProperties === 'object';
  return <ObjectField key={isGroup ? Object.keys(props.formData ?? {}).join() : ''} {...props} />;
}
