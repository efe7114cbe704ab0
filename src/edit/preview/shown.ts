import type { Files } from '~/changeset/changeset';
import { releasedIn } from '~/edit/content/next-rules';
import type { RuleVersion } from '~/rules/record/rule-version';
import type { Library } from '~/schemas/library';

let shown: { readonly library: Library; readonly files: Files } | undefined;

/** The content of which pages are drawn from now on. */
export function show(library: Library, files: Files): void {
  shown = { library, files };
}

/** In place of what the build reads from its disk. Throws an Error before anything is shown. */
export function library(): Library {
  if (!shown) throw new Error('Nothing is shown yet');
  return shown.library;
}

/** The released versions of the figures in the content shown, the newest last. */
export function releasedRules(): RuleVersion[] {
  return shown ? releasedIn(shown.files) : [];
}

/** Figures being written are not released yet, and shown all the same. */
export function unreleased(): undefined {
  return undefined;
}
