// Serves a directory on a free port of this machine, for this machine only.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

const directory = resolve(process.argv[2]);
const types = {
  '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.wasm': 'application/wasm', '.webmanifest': 'application/manifest+json', '.txt': 'text/plain',
};

async function fileFor(url) {
  const path = normalize(join(directory, decodeURIComponent(new URL(url, 'http://localhost').pathname)));
  if (path !== directory && !path.startsWith(directory + sep)) return null;
  const found = await stat(path);
  return found.isDirectory() ? join(path, 'index.html') : path;
}

const server = createServer(async (request, response) => {
  const file = await fileFor(request.url).catch(() => null);
  if (!file) return response.writeHead(404).end();
  const stream = createReadStream(file);
  stream.on('error', () => response.writeHead(404).end());
  stream.on('open', () => {
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': /^(text|application\/json)/.test(type) ? `${type}; charset=utf-8` : type });
    stream.pipe(response);
  });
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://localhost:${server.address().port}/  (end with Ctrl-C)`);
});
