import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { bundled } from './bundled.ts';
import { pagesOf, text } from './tree.ts';
import type { Built } from './zip-addresses.ts';
import { addressesIn, withAddresses } from './zip-scripts.ts';

const entry = 'virtual:usb';
const named = /(?:<script type="module" src|component-url|renderer-url|before-hydration-url)="([^"]+)"/g;

interface UsbScript {
  readonly code: string;
  /** The files that scripts fetch. */
  readonly fetched: readonly string[];
}

/** All scripts of the pages as one classic script, each run only where its page asks for it; workers go along as text. */
export async function usbScript(site: Built): Promise<UsbScript> {
  const scripts = [...site.files].filter(([p]) => /^_astro\/.+\.js$/.test(p)).map(([, b]) => text(b));
  const modules = new Set(
    pagesOf(site.files).flatMap(([, html]) =>
      [...html.matchAll(named)].map(([, src = '']) => src.slice(site.base.length)),
    ),
  );
  const workers = new Set(
    scripts.flatMap((code) => addressesIn(code, site)).filter((f) => f.endsWith('.js')),
  );
  const sources: Record<string, string> = {};
  for (const worker of workers) {
    sources[worker] = await bundled(join(site.folder, worker), { plugins: [placed(site)] });
  }
  const code = await bundled(entry, { plugins: [start(site, [...modules], sources), placed(site)] });
  const json = [...site.files.keys()].filter((path) => path.endsWith('.json'));
  return {
    code,
    fetched: json.filter(
      (path) => /^search\/\w+\/\d+\.json$/.test(path) || scripts.some((s) => s.includes(path)),
    ),
  };
}

function start(site: Built, modules: readonly string[], workers: Record<string, string>): Plugin {
  const list = modules.map(
    (m) => `${JSON.stringify(m)}: () => import(${JSON.stringify(join(site.folder, m))})`,
  );
  const source = `import { start } from ${JSON.stringify(resolve('src/offline/usb/start.ts'))};
start({ modules: { ${list.join(', ')} }, workers: ${JSON.stringify(workers)} });`;
  return {
    name: 'usb-start',
    resolveId: (id) => (id === entry ? entry : undefined),
    load: (id) => (id === entry ? source : undefined),
  };
}

/** Addresses in scripts are found from where the copy lies, which is known only when it is opened. */
function placed(site: Built): Plugin {
  return {
    name: 'usb-addresses',
    transform: (code, id) =>
      id.startsWith(site.folder)
        ? { code: withAddresses(code, site, (file) => `jijiao.at("${file}")`), map: null }
        : undefined,
  };
}
