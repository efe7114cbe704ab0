import { fileAt, type OurFile } from './files';
import { fetchToKeep, kept, keptEarlier } from './kept';
import { scope } from './world';

/** What answers for a request; undefined when it is none of ours and goes its own way. */
export function answerTo(request: Request): Promise<Response> | undefined {
  if (request.method !== 'GET') return undefined;
  const file = fileAt(request.url);
  if (file) return fromKept(file, request);
  if (request.mode === 'navigate') return fromNetwork(request);
  return request.url.startsWith(`${scope}_astro/`) ? fromEarlier(request) : undefined;
}

/** A copy that was not ours heals here; what the network says otherwise is passed on and not kept. */
async function fromKept(file: OurFile, request: Request): Promise<Response> {
  const copy = (await kept(file).catch(nothing)) ?? (await fetchToKeep(file).catch(nothing));
  return copy ?? fromNetwork(request);
}

/** A device whose store can't be opened or is full has nothing kept; the network may still answer. */
const nothing = () => undefined;

async function fromNetwork(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return request.mode === 'navigate' ? unreachable() : Response.error();
  }
}

async function fromEarlier(request: Request): Promise<Response> {
  return (await keptEarlier(request.url).catch(nothing)) ?? fromNetwork(request);
}

/** The page that says that this one can't be opened now: whether it exists, nobody knows. */
async function unreachable(): Promise<Response> {
  const file = fileAt(`${scope}unreachable/`);
  const page = file && (await kept(file).catch(nothing));
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
}
