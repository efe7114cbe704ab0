import type { Path } from '~/edit/yaml/value';
import type { Complaint } from '~/schemas/complaint';
import { kindOf } from '~/schemas/kinds';
import { besideField } from './beside-field';
import { partsOf } from './file-parts';
import { keyName } from './keys-named';
import { placeOf } from './place';
import { placeWords } from './place-words';

/** A complaint of the build in the words of the form: which field, and what of it. */
export interface FormComplaint {
  /** 第1个时间的“最后一天”; a line of the file where it can't be shown as a form; nothing where it is of the whole. */
  readonly where: string;
  readonly says: string;
}

/** What a complaint is, for whoever fills in the form of its file. */
export function inForm(complaint: Complaint, text: string): FormComplaint {
  const { file, line, says } = complaint;
  const kind = kindOf(file);
  const parts = partsOf(file, text);
  if (!kind || !parts) return { where: line === undefined ? '' : `文件本身第${line}行`, says };
  const at = placeOf(complaint, text) ?? [];
  const nameOf = (path: Path) => keyName(kind, path, parts.data);
  return { where: placeWords(at, kind, nameOf), says: besideField(says, at, kind) };
}
