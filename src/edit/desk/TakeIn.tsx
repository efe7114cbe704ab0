import { useEffect, useRef, useState } from 'preact/hooks';
import { type Conflict as Left, taken } from '~/changeset/apply';
import type { Files } from '~/changeset/changeset';
import { readPacked } from '~/changeset/read-packed';
import { calledIn } from '~/edit/forms/file-names';
import type { Library } from '~/schemas/library';
import { Conflict } from './Conflict';
import { type Session, withFile } from './session';

interface Props {
  readonly session: Session;
  readonly library: Library | undefined;
  readonly onNow: (change: (now: Files) => Files) => void;
}

/** Takes in a package that somebody else saved: what nobody changed meanwhile at once, the rest side by side. */
export function TakeIn({ session, library, onNow }: Props) {
  const [said, setSaid] = useState('');
  const [left, setLeft] = useState<readonly Left[]>([]);
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (said !== '') line.current?.focus();
  }, [said]);
  const open = async (field: HTMLInputElement) => {
    const [file] = Array.from(field.files ?? []);
    field.value = '';
    if (!file) return;
    const reading = readPacked(new Uint8Array(await file.arrayBuffer()));
    if (reading.kind === 'unreadable') return setSaid(reading.why);
    const { changes } = reading;
    const { files, conflicts } = taken(changes, session.now);
    onNow(() => files);
    const released = conflicts.filter((c) => c.why === 'released');
    const open = conflicts.filter((c) => c.why !== 'released');
    setLeft(open);
    setSaid(
      [
        `“${changes.description || file.name}”：收下了 ${changes.files.length - conflicts.length} 个文件。`,
        ...(open.length > 0
          ? [`有 ${open.length} 个做这个包以后这里也改过，还没有收，请在下面逐个选。`]
          : []),
        ...(released.length > 0 ? ['里面的规则版本这里已经公布过同一天的，没有收；保存时会另写一版。'] : []),
        ...(open.length === 0 ? ['请看过影响到谁，再保存。'] : []),
      ].join(''),
    );
  };
  const choose = (one: Left, text: string | undefined) => {
    onNow((now) => withFile(now, one.path, text));
    setLeft((all) => all.filter((c) => c !== one));
    setSaid(`${calledIn(session.now, one.path)}选好了。${left.length > 1 ? '' : '请看过影响到谁，再保存。'}`);
  };
  return (
    <section class="edit-new" aria-label="收下更改包">
      <h3>收下更改包</h3>
      <label class="file">
        别人在这个网页里存的 zip：这里没有改过的直接收下，两边都改过的对照着选
        <input type="file" accept=".zip,application/zip" onChange={(e) => open(e.currentTarget)} />
      </label>
      <p role="status" tabIndex={-1} ref={line}>
        {said}
      </p>
      {left.map((one) => (
        <Conflict
          key={one.path}
          from="package"
          library={library}
          clash={{ path: one.path, base: one.was, mine: one.now, theirs: one.wanted ?? undefined }}
          onChoose={(text) => choose(one, text)}
        />
      ))}
    </section>
  );
}
