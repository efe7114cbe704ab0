import { trusted } from './trusted';

/** Workers can't be started from a file: those of this copy are started from their text. */
export function blobWorkers(root: string, sources: Readonly<Record<string, string>>): typeof Worker {
  return class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      const source = sources[String(url).slice(root.length)];
      if (source === undefined) super(url, options);
      else super(trusted(URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))));
    }
  };
}
