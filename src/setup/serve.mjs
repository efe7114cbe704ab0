// Builds if needed, serves dist/ and prints the address.
import { preview } from 'astro';
import { build } from './build.mjs';

if (!build()) process.exit(1);
const server = await preview({
  logLevel: 'error',
  server: { host: '127.0.0.1', port: Number(process.env.PORT ?? 4321) },
});
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');
console.log(`\n继教指南已经打开：http://localhost:${server.port}${base}\n按 Ctrl+C 停止。`);
