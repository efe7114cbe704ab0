import { useMemo, useRef, useState } from 'preact/hooks';
import type { Answers } from './asks';
import type { FileRead, ListRead } from './file-read';
import type { Ground } from './ground';
import { ImportPreview } from './ImportPreview';
import { importOf } from './import-of';
import { importChanges } from './import-plan';
import type { LogInHand } from './use-log';

interface Props {
  readonly hand: LogInHand;
  readonly ground: Ground;
  readonly unit: string;
}

type State =
  | { readonly kind: 'idle' | 'reading' }
  | { readonly kind: 'refused'; readonly name: string; readonly why: string }
  | { readonly kind: 'list'; readonly name: string; readonly list: ListRead };

/** Takes entries from a file or a pasted text, after showing what would change. */
export function Import({ hand, ground, unit }: Props) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [answers, setAnswers] = useState<Answers>({});
  const chooser = useRef<HTMLInputElement>(null);
  const list = state.kind === 'list' ? state.list : undefined;
  const of = useMemo(
    () => list && importOf(list, answers, hand.log, ground),
    [list, answers, hand.log, ground.today],
  );

  const take = async (
    name: string,
    read: (code: typeof import('./read-file')) => FileRead | Promise<FileRead>,
  ) => {
    setState({ kind: 'reading' });
    setAnswers({});
    try {
      const found = await read(await import('./read-file'));
      setState(
        found.kind === 'refused'
          ? { kind: 'refused', name, why: found.why }
          : { kind: 'list', name, list: found },
      );
    } catch {
      setState({ kind: 'refused', name, why: '读文件的程序没有取到，可能是网络断了。联上网再选一次。' });
    }
  };
  const openFile = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) take(file.name, (code) => code.readFile(file));
    input.value = '';
  };
  const accept = () => {
    if (!of) return;
    const { plan } = of;
    const what = `新的${plan.added.length}条，改动${plan.changed.length}条`;
    hand.make({
      changes: importChanges(hand.log, plan, ground),
      says: `已导入：${what}。`,
      back: `已经撤去导入的：${what}。`,
    });
    setState({ kind: 'idle' });
  };

  return (
    <div class="import">
      <label>
        导入文件（JSON、XLSX、CSV）
        <input
          type="file"
          accept=".json,.xlsx,.csv,.txt,.xls,.htm,.html,.xml"
          ref={chooser}
          onChange={(e) => openFile(e.currentTarget)}
        />
      </label>
      <details>
        <summary>没有文件，粘贴文字</summary>
        <label>
          复制的学习记录，或表格里复制的几行（带表头）
          <textarea
            rows={3}
            onInput={({ currentTarget: { value } }) =>
              value.trim() === ''
                ? setState({ kind: 'idle' })
                : take('粘贴的文字', (code) => code.readText(value))
            }
          />
        </label>
      </details>
      {state.kind === 'reading' && <p role="status">正在读……</p>}
      {state.kind === 'refused' && (
        <p class="notice" role="alert">
          {state.name}：{state.why}原来的记录没有动。
        </p>
      )}
      {state.kind === 'list' && of && (
        <ImportPreview
          name={state.name}
          list={state.list}
          of={of}
          answers={answers}
          unit={unit}
          today={ground.today}
          onAnswer={(key, to) => setAnswers((old) => ({ ...old, [key]: to }))}
          onAccept={accept}
          onCancel={() => {
            chooser.current?.focus();
            setState({ kind: 'idle' });
          }}
        />
      )}
    </div>
  );
}
