// Builds the pages, and hands them over to whoever started this.
import { build } from 'astro';
import { writeKept } from './build-log.mjs';
import { stopped } from './stopped.mjs';

try {
  await build({ logLevel: 'warn', logger: { entrypoint: './src/setup/build-log.mjs' } });
} catch (error) {
  stopped(error, writeKept);
}
writeKept();
process.disconnect?.();
