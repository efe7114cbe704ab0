import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';

/** One of our scripts with all it imports, as a classic script for the oldest engines served. `define` puts values in place of names. */
export async function bundled(entry: string, define: Record<string, string> = {}): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    resolve: { alias: { '~': resolve('src') } },
    build: {
      write: false,
      target: ['chrome80', 'safari14', 'firefox78'],
      rolldownOptions: {
        input: resolve(entry),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
}
