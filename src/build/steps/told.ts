import type { Plugin } from 'vite';

/** What the steps are told of the build. */
export interface Build {
  /** Where the site was built. */
  readonly folder: string;
  /** The path it was built for: "/" or "/zxjy/". */
  readonly base: string;
  /** The host, where the build was told it. */
  readonly site: string | undefined;
  /** The folders of the packages whose code is in the scripts, once all are bundled. */
  readonly packages: () => readonly string[];
  /** Notes whose code a bundle holds. */
  readonly collector: Plugin;
  /** The path of a Chromium. Throws when there is none. */
  readonly findBrowser: () => Promise<string>;
  readonly warn: (words: string) => void;
}
