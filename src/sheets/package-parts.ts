import { markedAs } from './encoding';
import { SheetError } from './sheet-error';
import { unzipper } from './unzip';
import { attribute } from './xml-attribute';
import { type XmlEvents, xmlReader } from './xml-reader';
import { type Entry, entriesOf } from './zip-entries';

/** What a part of a package says of another: what it is to it, and where it stands. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type; what comes before it differs between the two standards of the format. */
  readonly type: string;
  readonly path: string;
}

/** The parts of a package: its files, by their paths without regard to case. */
export interface PackageParts {
  readonly paths: readonly string[];
  /** The path as the package has it of a part that is there. */
  readonly find: (path: string) => string | undefined;
  /** How many bytes a part has, packed. */
  readonly size: (path: string) => number;
  /** Tells what the XML of a part holds. Throws a SheetError when it can't be unpacked or is not well formed. */
  readonly read: (path: string, events: XmlEvents, onPacked?: (bytes: number) => void) => void;
  /** What a part, or '' the package itself, is related to. */
  readonly relationships: (path: string) => Relationship[];
}

/** The parts that a zip holds. Throws a SheetError when it is no zip. */
export function packageParts(zip: Uint8Array): PackageParts {
  const entries = new Map<string, Entry>();
  for (const entry of entriesOf(zip)) {
    const key = entry.name.toLowerCase();
    if (!entries.has(key)) entries.set(key, entry);
  }
  const unzip = unzipper();
  const find = (path: string) => [path, decodedPath(path)].find((p) => entries.has(p.toLowerCase()));

  function read(path: string, events: XmlEvents, onPacked?: (bytes: number) => void): void {
    const entry = entries.get(path.toLowerCase());
    if (!entry) throw new SheetError('broken');
    const reader = xmlReader(events);
    let decoder: TextDecoder | undefined;
    try {
      unzip(entry, (piece, packed) => {
        // XML is in UTF-8 unless it begins with another mark.
        decoder ??= new TextDecoder(markedAs(piece) ?? 'utf-8');
        reader.push(decoder.decode(piece, { stream: true }));
        onPacked?.(packed);
      });
      reader.end();
    } catch (cause) {
      throw cause instanceof SheetError ? cause : new SheetError('broken', { cause });
    }
  }

  function relationships(path: string): Relationship[] {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const said = find(`${folder}_rels/${path.slice(folder.length)}.rels`);
    const found: Relationship[] = [];
    if (said === undefined) return found;
    const open = (name: string, attributes: string) => {
      if (name !== 'Relationship') return;
      const target = attribute(attributes, 'Target') ?? '';
      found.push({
        id: attribute(attributes, 'Id') ?? '',
        type: (attribute(attributes, 'Type') ?? '').replace(/.*\//, ''),
        // Some programs write the path from the top without the slash that would say so.
        path:
          find(resolved(folder, target)) ?? find(resolved(folder, `/${target}`)) ?? resolved(folder, target),
      });
    };
    read(said, { open });
    return found;
  }

  return {
    paths: [...entries.values()].map(({ name }) => name),
    find,
    size: (path) => entries.get(path.toLowerCase())?.data.length ?? 0,
    read,
    relationships,
  };
}

/** Where a target stands that is said in a folder: /xl/a.xml from the top, ../a.xml and ./a.xml from there. */
function resolved(folder: string, target: string): string {
  const steps = target.replace(/\\/g, '/').split('/');
  const path = steps[0] === '' ? [] : folder.split('/').slice(0, -1);
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
