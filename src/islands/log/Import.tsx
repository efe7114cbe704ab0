import { useRef, useState } from 'preact/hooks';
import type { Reader } from '~/rules/read-entry';
import type { SectorRules } from '~/rules/sector';
import type { FileRead } from './file-read';
import { ImportPreview } from './ImportPreview';
import { type ImportPlan, importChanges, planImport } from './import-plan';
import type { LogInHand } from './use-log';

interface Props {
  readonly hand: LogInHand;
  readonly reader: Reader;
  readonly rules: SectorRules | undefined;
}

type State =
  | { readonly kind: 'idle' | 'reading' }
  | { readonly kind: 'refused'; readonly name: string; readonly why: string }
  | { readonly kind: 'plan'; readonly name: string; readonly plan: ImportPlan };

/** Takes entries from a file or a pasted text, after showing what would change. */
export function Import({ hand, reader, rules }: Props) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const chooser = useRef<HTMLInputElement>(null);
  const unit = rules?.unit ?? '学时';

  const take = async (
    name: string,
    read: (code: typeof import('./read-file')) => FileRead | Promise<FileRead>,
  ) => {
    setState({ kind: 'reading' });
    try {
      const found = await read(await import('./read-file'));
      setState(
        found.kind === 'refused'
          ? { kind: 'refused', name, why: found.why }
          : { kind: 'plan', name, plan: planImport(hand.log, found) },
      );
    } catch {
      setState({ kind: 'refused', name, why: '读文件的程序没有取到，可能是网络断了。联上网再选一次。' });
    }
  };
  const openFile = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) take(file.name, (code) => code.readFile(file, reader, unit));
    input.value = '';
  };
  const accept = (plan: ImportPlan) => {
    const what = `新的${plan.added.length}条，改动${plan.changed.length}条`;
    hand.make({
      changes: importChanges(hand.log, plan),
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
          accept=".json,.xlsx,.csv,.txt"
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
                : take('粘贴的文字', (code) => code.readText(value, reader, unit))
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
      {state.kind === 'plan' && (
        <ImportPreview
          name={state.name}
          plan={state.plan}
          empty={hand.log.entries.length === 0}
          onAccept={() => accept(state.plan)}
          onCancel={() => {
            chooser.current?.focus();
            setState({ kind: 'idle' });
          }}
        />
      )}
    </div>
  );
}
