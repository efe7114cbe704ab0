import { useEffect, useRef } from 'preact/hooks';
import { useShelf } from '~/islands/check/shelf';
import { entrySays } from './Conflicts';
import type { ImportPlan } from './import-plan';

interface Props {
  readonly name: string;
  readonly plan: ImportPlan;
  /** The log has no entries yet. */
  readonly empty: boolean;
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}

/** What an import would do: nothing is done before the person says so. */
export function ImportPreview({ name, plan, empty, onAccept, onCancel }: Props) {
  const { added, changed, same, unread, complete } = plan;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Whoever is still writing in the box goes on writing.
    if (document.activeElement?.tagName !== 'TEXTAREA') heading.current?.focus();
  }, [plan]);
  const nothing = added.length + changed.length + complete.length === 0;
  return (
    <section class="preview" aria-labelledby="import-preview">
      <h3 id="import-preview" ref={heading} tabIndex={-1}>
        {name}：新的{added.length}条，改动{changed.length}条，一样的{same}条，读不懂{unread.length}条
      </h3>
      <SectorLine plan={plan} empty={empty} />
      {complete.length > 0 && <p>{complete.join('、')}年度标为“都记在这里了”。</p>}
      <Part name="新的" items={added.map(entrySays)} />
      <Part name="改动" items={changed.map(({ from, to }) => `${entrySays(from)} → ${entrySays(to)}`)} />
      <Part name="读不懂，不导入" items={unread.map(({ where, why }) => `${where}：${why}`)} />
      <div class="buttons">
        {!nothing && (
          <button type="button" class="main-button" onClick={onAccept}>
            导入
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {nothing ? '知道了' : '不导入'}
        </button>
      </div>
    </section>
  );
}

function SectorLine({ plan: { sector }, empty }: Pick<Props, 'plan' | 'empty'>) {
  const { sectors } = useShelf();
  if (!sector) return null;
  const name = sectors.find((s) => s.sector === sector)?.name ?? sector;
  return (
    <p>
      文件里的行业是{name}，{empty ? '行业也会改成它' : '这里的行业不变'}。
    </p>
  );
}

function Part({ name, items }: { readonly name: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <details open={items.length <= 10}>
      <summary>
        {name}（{items.length}）
      </summary>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </details>
  );
}
