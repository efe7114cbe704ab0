import { trusted } from './trusted';

/** fetch() is refused on file://: a file that scripts fetch lies in a script beside it, which hands it over by this. */
export function readPut(root: string): (path: string, text: string) => void {
  const files = new Map<string, string>();
  const native = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI).href.replace(
      /[?#].*/,
      '',
    );
    if (!url.startsWith(root)) return native(input, init);
    const path = url.slice(root.length);
    if (!files.has(path)) await run(`${url}.js`);
    const text = files.get(path);
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  };
  return (path, text) => files.set(path, text);
}

/** Runs a script of this copy. Throws as fetch does when it is not there. */
function run(url: string): Promise<void> {
  return new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = trusted(url);
    script.onload = () => done();
    script.onerror = () => failed(new TypeError(`Not in this copy: ${url}`));
    document.head.append(script);
  });
}
