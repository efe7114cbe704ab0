import nodeLogger from 'astro/logger/node';

/** What Astro calls an error, kept back: whatever stops a build is thrown, too, and said once, by astro-build.mjs. */
const kept = [];

/** Where Astro writes what it has to say. */
export default function buildLog(options) {
  const log = nodeLogger(options);
  return { ...log, write: (event) => (event.level === 'error' ? kept.push(event) : log.write(event)) };
}

/** Writes what was kept back: of a build that went on, or of one stopped by what nobody foresaw. */
export function writeKept() {
  const log = nodeLogger();
  for (const event of kept.splice(0)) log.write(event);
}
