import { useMemo, useRef, useState } from 'preact/hooks';
import { type FileParts, partsOf, withParts } from '~/edit/forms/file-parts';
import { orderIn } from '~/edit/forms/form-schema';
import { isUnnamed, namedAs, policyNamed } from '~/edit/make/policy-named';
import { same } from '~/edit/yaml/value';
import type { Complaint } from '~/schemas/complaint';
import { kindOf } from '~/schemas/kinds';
import type { Library } from '~/schemas/library';
import { FileForm } from './FileForm';

interface Props {
  readonly path: string;
  /** How it is called among the others. */
  readonly called: string;
  /** Undefined where it was taken away. */
  readonly text: string | undefined;
  readonly opened: string | undefined;
  readonly complaints: readonly Complaint[];
  readonly library: Library | undefined;
  /** What this file leads to next. */
  readonly onwards?: { readonly says: string; readonly go: () => void } | undefined;
  readonly onText: (text: string | undefined) => void;
  /** The file goes on under another name. */
  readonly onMoved: (path: string, text: string) => void;
}

/** One file: its form, or its text as it is. */
export function FilePanel(props: Props) {
  const { path, called, text, opened, complaints, library, onwards, onText, onMoved } = props;
  const kind = kindOf(path);
  const [asText, setAsText] = useState(false);
  const [round, setRound] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  // Typing is written over what was opened, so that what is typed back is as it was.
  const ground = useMemo(() => groundOf(path, text, opened), [path, asText, opened, round]);
  const [shown, setShown] = useState<{ data: unknown; body: string | undefined }>();
  const current = shown ?? (ground && { data: ground.data, body: ground.parts.body });
  const write = (data: unknown, body: string | undefined) => {
    setShown({ data, body });
    if (!ground || !kind) return;
    const back = same(data, ground.parts.data) && body === ground.parts.body;
    onText(back ? ground.text : withParts(ground.text, ground.parts, data, body, orderIn(kind)));
  };
  const named =
    kind === 'policies' && opened === undefined && text !== undefined
      ? policyNamed(path, text, library?.policies)
      : undefined;
  /** Another text as a whole; the button that was pressed may be gone. */
  const begin = (other: string | undefined) => {
    onText(other);
    setShown(undefined);
    setAsText(false);
    setRound(round + 1);
    heading.current?.focus();
  };
  return (
    <article class="edit-panel">
      <header>
        <h3 id="edit-file" tabIndex={-1} ref={heading} title={path}>
          {called}
        </h3>
        <div class="buttons">
          {onwards && (
            <button type="button" class="primary" onClick={onwards.go}>
              {onwards.says}
            </button>
          )}
          {text !== undefined && (
            <button
              type="button"
              aria-pressed={asText}
              onClick={() => {
                setAsText(!asText);
                setShown(undefined);
              }}
            >
              看文件本身
            </button>
          )}
          {named && text !== undefined && (
            <button type="button" class="primary" onClick={() => onMoved(named.path, named.text)}>
              按发文字号改名：{named.path.replace(/^.*\//, '')}
            </button>
          )}
          {text !== opened && (
            <button type="button" onClick={() => begin(opened)}>
              {opened === undefined ? '不要这个新文件' : '改回打开时的样子'}
            </button>
          )}
          {text !== undefined && opened !== undefined && (
            <button type="button" onClick={() => begin(undefined)}>
              去掉这个文件
            </button>
          )}
        </div>
      </header>
      {text !== undefined && opened === undefined && !named && isUnnamed(path) && (
        <IdField
          onId={(id) => {
            const { path: at, text: moved } = namedAs(path, text, id);
            onMoved(at, moved);
          }}
        />
      )}
      {text === undefined && opened !== undefined && <p>这个文件已经去掉了。</p>}
      {text === undefined && opened === undefined && kind && (
        <p>
          还没有这个文件。
          <button type="button" onClick={() => begin('')}>
            建这个文件
          </button>
        </p>
      )}
      {text !== undefined && (asText || !ground || !kind) && (
        <>
          {!asText && kind && (
            <p class="edit-note">这个文件现在读不成表单（见上面要改的地方），先在这里改文件本身。</p>
          )}
          <label class="edit-text">
            <span>
              文件本身 <code>{path}</code>
            </span>
            <textarea
              rows={24}
              spellcheck={false}
              value={text}
              onInput={(e) => onText(e.currentTarget.value)}
            />
          </label>
        </>
      )}
      {text !== undefined && !asText && ground && kind && current && (
        <FileForm
          key={round}
          kind={kind}
          data={current.data}
          body={current.body}
          text={text}
          complaints={complaints}
          library={library}
          onChange={write}
        />
      )}
    </article>
  );
}

/** The id of a document whose 发文字号 does not give one. */
function IdField({ onId }: { readonly onId: (id: string) => void }) {
  const [id, setId] = useState('');
  const slip = id !== '' && !/^[a-z]+-\d{4}-\d+$/.test(id);
  return (
    <form
      class="edit-field"
      onSubmit={(e) => {
        e.preventDefault();
        if (id !== '' && !slip) onId(id);
      }}
    >
      <label for="edit-policy-id">这份文件的编号：机关代字的拼音首字母、年份、序号</label>
      <input
        id="edit-policy-id"
        type="text"
        autocomplete="off"
        placeholder="例如：粤人社规〔2018〕11号是 yrsg-2018-11"
        aria-describedby="edit-policy-id-said"
        value={id}
        onInput={(e) => setId(e.currentTarget.value.trim())}
      />
      <p id="edit-policy-id-said" class="edit-said" aria-live="polite">
        {slip && `写的是“${id}”，应写作如 yrsg-2018-11`}
      </p>
      <button type="submit" disabled={id === '' || slip}>
        用这个编号
      </button>
    </form>
  );
}

interface Ground {
  readonly text: string;
  readonly parts: FileParts;
  /** What the form shows at first. */
  readonly data: unknown;
}

/** What is written over: the file as it was opened, where its present text comes from it by the form alone. */
function groundOf(path: string, text: string | undefined, opened: string | undefined): Ground | undefined {
  const parts = text === undefined ? undefined : partsOf(path, text);
  if (text === undefined || !parts) return undefined;
  const kind = kindOf(path);
  const before = opened === undefined ? undefined : partsOf(path, opened);
  if (before && opened !== undefined && kind && before.body === parts.body) {
    if (withParts(opened, before, parts.data, parts.body, orderIn(kind)) === text)
      return { text: opened, parts: before, data: parts.data };
  }
  return { text, parts, data: parts.data };
}
