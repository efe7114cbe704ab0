/** The folder of the package that a module is of; undefined for our own. */
export function packageOf(id: string): string | undefined {
  return /(node_modules\/(?:@[^/]+\/)?[^/@]+)\/(?!.*node_modules\/)/.exec(id)?.[1];
}
