import { resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

interface Options {
  /** Values in place of names. */
  readonly define?: Record<string, string>;
  readonly plugins?: Plugin[];
  /** Preact's JSX is in it. */
  readonly jsx?: boolean;
  /** By which conditions packages choose their entry. */
  readonly conditions?: string[];
  /** The path that the site stands under. */
  readonly base?: string;
}

/** A script with all it imports as one classic script, for the oldest engines served. What is imported later runs later. */
export async function bundled(
  entry: string,
  { define = {}, plugins = [], jsx, conditions, base = '/' }: Options = {},
): Promise<string> {
  const result = (await build({
    configFile: false,
    base,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    plugins,
    resolve: { alias: { '~': resolve('src') }, ...(conditions && { conditions }) },
    ...(jsx && { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
    build: {
      write: false,
      target: ['chrome80', 'safari14', 'firefox78'],
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
}
