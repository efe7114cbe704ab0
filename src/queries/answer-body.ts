import { getEntry, render } from 'astro:content';

/** The running text of an answer, to be placed on its page. */
export async function answerBody(id: string) {
  const entry = await getEntry('answers', id);
  if (!entry) throw new RangeError(`No answer ${id}`);
  return (await render(entry)).Content;
}
