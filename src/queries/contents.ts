import { ContentError } from '~/schemas/complaint';
import type { Contents } from '~/schemas/kinds';
import { contentsOf } from '~/schemas/library';
import { readContent } from './read-content';

/** What content/ says, or the ContentError of what is wrong with it: here as the disk has it; inside Astro collected.ts stands in its place. */
export async function contents(): Promise<Contents | ContentError> {
  const { read, complaints } = readContent();
  return complaints.length > 0 ? new ContentError(complaints) : contentsOf(read);
}
