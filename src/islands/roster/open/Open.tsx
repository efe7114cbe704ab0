import { useEffect, useRef, useState } from 'preact/hooks';
import type { Source } from '~/islands/roster/desk/protocol';
import { mostBytes, mostPeople } from '~/sheets/limits';
import { PasteBox } from './PasteBox';
import { TemplateButton } from './TemplateButton';

interface Props {
  /** The script is there. */
  readonly here: boolean;
  /** A list is shown already. */
  readonly again: boolean;
  readonly onOpen: (source: Source) => void;
}

/** How a list comes in, and what is read, said before it is chosen. */
export function Open({ here, again, onOpen }: Props) {
  const over = useDraggedOver();
  const file = useRef<HTMLInputElement>(null);
  const take = () => {
    const { current } = file;
    const [chosen] = Array.from(current?.files ?? []);
    if (chosen) onOpen({ kind: 'file', file: chosen });
    if (current) current.value = '';
  };
  useEffect(take, []);
  return (
    <div class="roster-open">
      {over && (
        <p class="drop-here" role="status">
          松开就读这份名单
        </p>
      )}
      <div class="open-buttons">
        <span class="pick">
          <input
            id="list-file"
            class="unseen"
            type="file"
            accept=".xlsx,.csv,.txt,.tsv,.xls,.et,.htm,.html,.xml"
            aria-describedby={again ? undefined : 'list-limits'}
            ref={file}
            onChange={take}
          />
          <label for="list-file">{again ? '换一份名单文件' : '选择名单文件'}</label>
        </span>
        <button type="button" disabled={!here} onClick={() => onOpen({ kind: 'sample' })}>
          试一份示例
        </button>
        <TemplateButton here={here} />
      </div>
      {again || <Limits />}
      <PasteBox onOpen={onOpen} />
    </div>
  );
}

/** What is read and what is not, and that it stays here. */
function Limits() {
  return (
    <div id="list-limits">
      <p>
        <b>名单只留在本机，不会上传</b>：在浏览器里读，也不保存；关掉页面就没有了。
      </p>
      <p>
        也可以把文件拖到这一页，或者在 Excel、WPS 里复制表格，回到这里按 Ctrl+V。读 .xlsx、.csv，和系统导出的
        .xls（里面其实是网页或者 XML 的），最大{mostBytes / 1024 / 1024}MB、{mostPeople / 10_000}
        万人；Excel 97—2003 的 .xls、.et 和加密的表格，请先另存为
        .xlsx。标题、合并的表头、空行、合计都认得出来，跳过的会列出。
      </p>
    </div>
  );
}

/** Whether a file is being held over the page. */
function useDraggedOver(): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const enter = () => setOver(true);
    const leave = (e: DragEvent) => {
      if (e.relatedTarget === null || e.type === 'drop') setOver(false);
    };
    addEventListener('dragenter', enter);
    addEventListener('dragleave', leave);
    addEventListener('drop', leave);
    return () => {
      removeEventListener('dragenter', enter);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', leave);
    };
  }, []);
  return over;
}
