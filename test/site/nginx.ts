import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { installFromDebian } from '../../src/setup/debian.mjs';

/** Nginx with the configuration we hand out, over a built site; only its ports, files and name are of this machine. */
export interface Nginx {
  /** host:port, for https. */
  readonly secure: string;
  readonly plain: string;
  readonly certificate: string;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  stop(): void;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const usual = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'];

/** The path of an nginx, installed from Debian where there is none; undefined where that cannot be done. */
export function findNginx(): string | undefined {
  const found = () => usual.find((path) => existsSync(path));
  if (found()) return found();
  try {
    installFromDebian('nginx-light', 'openssl');
  } catch {
    // No apt, or no right to use it.
  }
  return found();
}

/** Starts nginx over a folder, under `home` when the site was built for a path. Throws when it refuses the configuration. */
export async function startNginx(
  nginx: string,
  { root, ports, home = '/' }: { root: string; ports: readonly [number, number]; home?: string },
): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const certificate = selfSigned(folder);
  const [plain, secure] = ports;
  writeFileSync(join(folder, 'site.conf'), settled({ root: resolve(root), plain, secure, home, folder }));
  writeFileSync(join(folder, 'nginx.conf'), main(folder));
  execFileSync(nginx, ['-t', '-q', '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const server = spawn(nginx, ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  const ca = readFileSync(certificate);
  const get: Nginx['get'] = (path, headers = {}) =>
    new Promise((done, fail) => {
      const asking = request({ host: 'localhost', port: secure, path, headers, ca }, (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece) => pieces.push(piece));
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            headers: response.headers as Answer['headers'],
            body: Buffer.concat(pieces),
          }),
        );
      });
      asking.on('error', fail).end();
    });
  await answering(get);
  const stop = () => {
    server.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  return { secure: `localhost:${secure}`, plain: `localhost:${plain}`, certificate, get, stop };
}

async function answering(get: Nginx['get']): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await get('/');
      return;
    } catch (error) {
      if (tries > 50) throw error;
      await new Promise((wait) => setTimeout(wait, 100));
    }
  }
}

function selfSigned(folder: string): string {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const words = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const names = ['-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  execFileSync('openssl', [...words, ...names, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  return certificate;
}

interface Place {
  readonly root: string;
  readonly plain: number;
  readonly secure: number;
  readonly home: string;
  readonly folder: string;
}

/** Our configuration with the lines an operator changes changed, and its ports. Throws when one is not there. */
function settled({ root, plain, secure, home, folder }: Place): string {
  const changes: ReadonlyArray<readonly [string, string]> = [
    ['listen 80;', `listen 127.0.0.1:${plain};`],
    ['listen [::]:80;', ''],
    ['listen 443 ssl http2;', `listen 127.0.0.1:${secure} ssl http2;`],
    ['listen [::]:443 ssl http2;', ''],
    ['https://$host$request_uri', `https://$host:${secure}$request_uri`],
    ['/etc/nginx/ssl/example.gov.cn.pem', join(folder, 'certificate.pem')],
    ['/etc/nginx/ssl/example.gov.cn.key', join(folder, 'key.pem')],
    ['root /srv/jijiao/current;', `root ${root};`],
    ['set $jijiao_home /;', `set $jijiao_home ${home};`],
  ];
  let text = readFileSync('src/serving/nginx.conf', 'utf8').split('example.gov.cn;').join('localhost;');
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`nginx.conf has no ${from}`);
    text = text.split(from).join(to);
  }
  return text;
}

function main(folder: string): string {
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
    .join('\n');
  return `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  ${own}
  include ${folder}/site.conf;
}
`;
}
