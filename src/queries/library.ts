import { contents } from '~/queries/contents';
import { ContentError } from '~/schemas/complaint';
import { type Library, libraryOf } from '~/schemas/library';

const read = await contents();
const kept = read instanceof ContentError ? read : libraryOf(read);

/** Everything under content/. Throws a ContentError when something is not right. */
export function library(): Library {
  if (kept instanceof ContentError) throw kept;
  return kept;
}
