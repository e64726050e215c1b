/** A web server that only this machine can reach, for demos, tests and benchmarks. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

/** What the server answers to one request. */
export interface Reply {
  /** The Content-Type. */
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
}

/** A running server. */
export interface Loopback {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/** Starts a server on a free port. `reply` gets the request's path, decoded; null is answered with 404. */
export async function serve(reply: (path: string) => Promise<Reply | null>): Promise<Loopback> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const found = await reply(path).catch(() => null);
    if (!found) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here');
    response
      .writeHead(200, { 'content-type': found.type, 'cache-control': 'no-store', ...found.headers })
      .end(found.body);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Replies with the files of a folder; `page.html` is also found as `page.html.gz`. */
export function filesOf(folder: string): (path: string) => Promise<Reply | null> {
  return async (path) => {
    const file = normalize(join(folder, path));
    if (!file.startsWith(normalize(folder + sep))) return null;
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const plain = await readFile(file).catch(() => null);
    if (plain) return { type, body: plain };
    const packed = await readFile(`${file}.gz`).catch(() => null);
    return packed && { type, body: await promisify(gunzip)(packed) };
  };
}
