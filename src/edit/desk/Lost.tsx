import { useId, useState } from 'preact/hooks';
import type { Files } from '~/changeset/changeset';
import { withAliases } from '~/edit/make/aliases';
import { today } from './session';

interface Props {
  /** Published addresses that no longer lead anywhere. */
  readonly lost: readonly string[];
  readonly files: Files;
  /** The text of the file that says where addresses moved. */
  readonly onMoved: (path: string, text: string) => void;
}

const path = 'content/releases/aliases.yaml';

/** Published addresses that would be lost, each with a field for where it leads now. */
export function Lost({ lost, files, onMoved }: Props) {
  const id = useId();
  const [to, setTo] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('');
  const ready = lost.filter((from) => /^\/\S+$/.test(to[from] ?? ''));
  const move = () =>
    onMoved(
      path,
      withAliases(
        files.get(path) ?? '',
        ready.map((from) => ({ from, to: to[from] as string })),
        reason,
        today(),
      ),
    );
  return (
    <section class="edit-problem" aria-labelledby={id}>
      <h4 id={id}>{lost.length} 个公布过的地址会打不开</h4>
      <p>
        它们可能印在通知上、做成了二维码，生成网站时会被拒绝。不是要去掉它，就改回去；搬了家，写明现在在哪里，旧地址会通过去。
      </p>
      {lost.map((from, i) => (
        <div key={from} class="edit-field">
          <label for={`${id}${i}`}>
            <code>{from}</code> 现在在
          </label>
          <input
            id={`${id}${i}`}
            type="text"
            autocomplete="off"
            placeholder="例如：/answers/make-up/"
            value={to[from] ?? ''}
            onInput={(e) => setTo({ ...to, [from]: e.currentTarget.value.trim() })}
          />
        </div>
      ))}
      <div class="edit-field">
        <label for={`${id}why`}>为什么搬</label>
        <input
          id={`${id}why`}
          type="text"
          autocomplete="off"
          placeholder="例如：两个问题合成了一个"
          value={reason}
          onInput={(e) => setReason(e.currentTarget.value)}
        />
      </div>
      <button type="button" disabled={ready.length === 0 || reason.trim() === ''} onClick={move}>
        记下搬到哪里（{ready.length} 个）
      </button>
    </section>
  );
}
