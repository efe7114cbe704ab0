import { useState } from 'preact/hooks';
import { alsoLookAt, type Making, makings, nameSlip, pathOf, skeleton } from '~/edit/make/skeletons';
import type { Library } from '~/schemas/library';
import { type Session, today } from './session';

interface Props {
  readonly session: Session;
  readonly library: Library | undefined;
  readonly onMade: (path: string, text: string) => void;
}

/** Makes a new file of a kind. */
export function New({ session, library, onMade }: Props) {
  const [making, choose] = useState<Making>('year');
  const [name, setName] = useState('');
  const [title, setTitle] = useState('');
  const [body, setBody] = useState('');
  const [tried, setTried] = useState(false);
  const slip = nameSlip(making, name.trim(), session.now, today());
  const make = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (slip) return;
    const day = today();
    const order = Math.max(0, ...(library?.sectors.map((_, i) => i + 1) ?? [])) + 1;
    const follows = library?.sectors.find((s) => s.follows === undefined)?.sector ?? '';
    onMade(
      pathOf(making, name.trim(), day),
      skeleton(making, name.trim(), day, { title, order, follows, body: paragraphs(body) }),
    );
  };
  const needsTitle = making !== 'year' && making !== 'policy';
  return (
    <form class="edit-new" onSubmit={make} aria-label="新建">
      <h3>新建</h3>
      <fieldset>
        <legend>建什么</legend>
        {(Object.keys(makings) as Making[]).map((one) => (
          <label key={one}>
            <input type="radio" name="making" checked={making === one} onChange={() => choose(one)} />
            {makings[one].name}
          </label>
        ))}
      </fieldset>
      <div class="edit-field">
        <label for="edit-new-name">{makings[making].asks}</label>
        <input
          id="edit-new-name"
          type="text"
          value={name}
          autocomplete="off"
          placeholder={`例如：${makings[making].form}`}
          aria-describedby="edit-new-said"
          onInput={(e) => setName(e.currentTarget.value)}
        />
        <p id="edit-new-said" class="edit-said" aria-live="polite">
          {(tried || /\s/.test(name.trim())) && slip}
        </p>
      </div>
      {needsTitle && (
        <div class="edit-field">
          <label for="edit-new-title">
            {making === 'answer' ? '问题' : making === 'sector' ? '行业的名称' : '标题'}
          </label>
          <input
            id="edit-new-title"
            type="text"
            value={title}
            onInput={(e) => setTitle(e.currentTarget.value)}
          />
        </div>
      )}
      {making === 'policy' && (
        <div class="edit-field">
          <label for="edit-new-body">公文的正文（可以整份粘贴，建好以后再分）</label>
          <textarea
            id="edit-new-body"
            rows={10}
            value={body}
            onInput={(e) => setBody(e.currentTarget.value)}
          />
        </div>
      )}
      <p class="soft small">{alsoLookAt[making]}</p>
      <button type="submit" class="primary">
        建这个文件
      </button>
    </form>
  );
}

/** A paragraph a line, an empty line between them. */
function paragraphs(text: string): string {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.length === 0 ? '' : `${lines.join('\n\n')}\n`;
}
