import { day, line, list, strict } from './fields';

/** content/sources.yaml: when a source on the web was last opened and read by a person. */
export const sourcesFile = strict({
  sources: list(strict({ link: line('gcp.edu.cn/zzrsc/info/1113/2778.htm'), openedOn: day })),
});
