import { useRef } from 'preact/hooks';
import type { Found } from '~/edit/content/in-folder';
import { mostBytes } from '~/edit/content/in-folder';
import { canOpenFolders, chosenFolder, type Folder, foundIn } from '~/edit/source/folder';
import { filesInZip } from '~/edit/source/zip';

interface Props {
  readonly onFolder: (folder: Folder) => void;
  readonly onFound: (name: string, find: () => Promise<readonly Found[]>) => void;
  readonly onProblem: (why: string) => void;
}

const mostZip = 200 * 1024 * 1024;

/** The ways in: the folder itself, its files, or a zip of it. */
export function Open({ onFolder, onFound, onProblem }: Props) {
  const folderField = useRef<HTMLInputElement>(null);
  const open = async () => {
    if (!canOpenFolders()) return folderField.current?.click();
    try {
      const folder = await chosenFolder();
      if (folder) onFolder(folder);
    } catch (error) {
      onProblem(
        `浏览器没有打开这个文件夹（${(error as Error).message}）。系统文件夹打不开；请选网站的 content 文件夹，或者改用 zip。`,
      );
    }
  };
  const files = (field: HTMLInputElement) => {
    const chosen = Array.from(field.files ?? []);
    field.value = '';
    if (chosen.length === 0) return;
    const pathOf = (file: File) =>
      (file as File & { webkitRelativePath?: string }).webkitRelativePath || file.name;
    const name = pathOf(chosen[0] as File).split('/')[0] ?? '';
    const ours = chosen.filter((f) => !/(^|\/)(node_modules|\.git)\//.test(pathOf(f)));
    onFound(name, () => Promise.all(ours.map((f) => foundIn(f, pathOf(f)))));
  };
  const zip = (field: HTMLInputElement) => {
    const [file] = Array.from(field.files ?? []);
    field.value = '';
    if (!file) return;
    if (file.size > mostZip)
      return onProblem(
        `“${file.name}”有 ${Math.round(file.size / 1024 / 1024)} MB，太大了。请只把 content 文件夹压成 zip。`,
      );
    if (!/\.zip$/i.test(file.name) && file.size > mostBytes)
      return onProblem(
        `“${file.name}”有 ${Math.round(file.size / 1024 / 1024)} MB，也不是 zip。请打开 content 文件夹压成的 zip。`,
      );
    onFound(file.name, async () => filesInZip(new Uint8Array(await file.arrayBuffer())));
  };
  return (
    <div class="edit-open">
      <div class="buttons">
        <button type="button" class="primary" onClick={open}>
          打开 content 文件夹
        </button>
      </div>
      <p class="soft small">
        {canOpenFolders()
          ? '浏览器会问能不能读写它，选允许，改好就存回去。'
          : '这个浏览器不能写回文件夹（Chrome、Edge 可以），改好以后存成一个更改包。'}
      </p>
      <details class="edit-part" open={!canOpenFolders()}>
        <summary>别的打开办法：zip，或者整个文件夹里的文件</summary>
        <label class="file edit-folder-field">
          选整个文件夹里的文件（不写回去）
          <input
            ref={folderField}
            type="file"
            multiple
            {...{ webkitdirectory: true }}
            onChange={(e) => files(e.currentTarget)}
          />
        </label>
        <label class="file">
          选一个 zip：content 文件夹，或者整个项目
          <input type="file" accept=".zip,application/zip" onChange={(e) => zip(e.currentTarget)} />
        </label>
      </details>
    </div>
  );
}
