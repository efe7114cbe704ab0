/** What the steps are told of the build. */
export interface Build {
  /** Where the site was built. */
  readonly folder: string;
  /** The path it was built for: "/" or "/zxjy/". */
  readonly base: string;
  /** The host, where the build was told it. */
  readonly site: string | undefined;
  /** The folders of the packages whose code is in the scripts. */
  readonly packages: readonly string[];
  /** The path of a Chromium. Throws when there is none. */
  readonly findBrowser: () => Promise<string>;
  readonly warn: (words: string) => void;
}
