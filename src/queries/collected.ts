import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { ContentError } from '~/schemas/complaint';
import { type Contents, type Kind, kindNames } from '~/schemas/kinds';

/** What content/ says as Astro's collections hold it, or the ContentError of what is wrong with it. */
export async function contents(): Promise<Contents | ContentError> {
  const { complaints = [], kinds = [] } = (await getEntry('complaints', 'now'))?.data ?? {};
  if (complaints.length > 0) return new ContentError(complaints);
  return Object.fromEntries(
    await Promise.all(kindNames.map((kind) => ofKind(kind, kinds.includes(kind)))),
  ) as unknown as Contents;
}

async function ofKind(kind: Kind, any: boolean): Promise<[Kind, unknown[]]> {
  if (!any) return [kind, []];
  const entries: CollectionEntry<Kind>[] = await getCollection(kind);
  return [kind, entries.map((entry) => entry.data)];
}
