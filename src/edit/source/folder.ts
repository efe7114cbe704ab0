import { type Found, mostBytes } from '~/edit/content/in-folder';

/** What of a folder's handle is used here; the File System Access API of Chrome and Edge. */
export interface Folder {
  readonly kind: 'directory';
  readonly name: string;
  entries?(): AsyncIterable<[string, Folder | FileHandle]>;
  values?(): AsyncIterable<Folder | FileHandle>;
  getDirectoryHandle(name: string, options?: { create?: boolean }): Promise<Folder>;
  getFileHandle(name: string, options?: { create?: boolean }): Promise<FileHandle>;
  removeEntry(name: string): Promise<void>;
  queryPermission?(options: { mode: string }): Promise<string>;
  requestPermission?(options: { mode: string }): Promise<string>;
}

export interface FileHandle {
  readonly kind: 'file';
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(data: string): Promise<void>; close(): Promise<void> }>;
}

interface Picker {
  showDirectoryPicker?(options: { id: string; mode: string }): Promise<Folder>;
}

/** Whether this browser can open a folder and write into it. */
export function canOpenFolders(): boolean {
  return 'showDirectoryPicker' in globalThis;
}

/** The folder that a person chose; undefined when they chose none. Throws what the browser throws otherwise. */
export async function chosenFolder(): Promise<Folder | undefined> {
  try {
    return await (globalThis as Picker).showDirectoryPicker?.({ id: 'content', mode: 'readwrite' });
  } catch (error) {
    if ((error as Error).name === 'AbortError') return undefined;
    throw error;
  }
}

/** The folder that is content/: the one chosen, or the one of that name in it. */
export async function contentOf(folder: Folder): Promise<Folder> {
  if (folder.name === 'content') return folder;
  try {
    return await folder.getDirectoryHandle('content');
  } catch {
    return folder;
  }
}

const deepest = 4;
/** More files than content/ ever has: somebody's whole disk. */
const mostFiles = 20_000;

/** Every file below a folder; those too big for content are named without their bytes. */
export async function filesBelow(folder: Folder): Promise<Found[]> {
  const found: Found[] = [];
  const walk = async (at: Folder, path: string, depth: number): Promise<void> => {
    for await (const entry of entriesOf(at)) {
      if (found.length > mostFiles) return;
      if (entry.kind === 'directory') {
        if (depth < deepest && !/^(node_modules|\.)/.test(entry.name))
          await walk(entry, `${path}${entry.name}/`, depth + 1);
      } else found.push(await read(entry, path + entry.name));
    }
  };
  await walk(folder, '', 0);
  return found;
}

async function* entriesOf(folder: Folder): AsyncGenerator<Folder | FileHandle> {
  if (folder.values) yield* folder.values();
  else if (folder.entries) for await (const [, entry] of folder.entries()) yield entry;
}

async function read(handle: FileHandle, path: string): Promise<Found> {
  return foundIn(await handle.getFile(), path);
}

/** A file as it was found. */
export async function foundIn(file: File, path: string): Promise<Found> {
  if (file.size > mostBytes) return { path, size: file.size };
  return { path, size: file.size, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** What a file of content/ says on the disk now; undefined where it is not there. */
export async function textNow(content: Folder, path: string): Promise<string | undefined> {
  try {
    const { folder, name } = await placeOf(content, path, false);
    const file = await (await folder.getFileHandle(name)).getFile();
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
  } catch (error) {
    if ((error as Error).name === 'NotFoundError') return undefined;
    throw error;
  }
}

/** Writes a file of content/. Throws what the browser throws when it may not. */
export async function writeText(content: Folder, path: string, text: string): Promise<void> {
  const { folder, name } = await placeOf(content, path, true);
  const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await writable.write(text);
  await writable.close();
}

/** Takes a file of content/ away; one that is gone already is no matter. Throws what the browser throws when it may not. */
export async function removeFile(content: Folder, path: string): Promise<void> {
  try {
    const { folder, name } = await placeOf(content, path, false);
    await folder.removeEntry(name);
  } catch (error) {
    if ((error as Error).name !== 'NotFoundError') throw error;
  }
}

async function placeOf(
  content: Folder,
  path: string,
  create: boolean,
): Promise<{ folder: Folder; name: string }> {
  const [, ...parts] = path.split('/');
  const name = parts.pop() as string;
  let folder = content;
  for (const part of parts) folder = await folder.getDirectoryHandle(part, { create });
  return { folder, name };
}

/** Whether the person lets this page write into the folder; asks where it may. */
export async function mayWrite(folder: Folder): Promise<boolean> {
  if (!folder.queryPermission || !folder.requestPermission) return true;
  if ((await folder.queryPermission({ mode: 'readwrite' })) === 'granted') return true;
  return (await folder.requestPermission({ mode: 'readwrite' })) === 'granted';
}
