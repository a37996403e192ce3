import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openWebServer } from '../../../embedded/system/web-server.ts';
import { httpWorld } from '../../http/world.ts';

const MEGABYTE = 1024 * 1024;

const standing = async () => {
  const world = await httpWorld({ publicUrl: () => 'http://127.0.0.1' });
  const server = await openWebServer(0);
  onTestFinished(() => server.close());
  server.serve(world.app.fetch);
  return server.port;
};

/** Everything that the server says until it closes; rejects when it resets the connection. */
async function heardBy(socket: Socket): Promise<string> {
  let told = '';
  socket.setEncoding('utf8').on('data', (text: string) => (told += text));
  await Promise.race([
    once(socket, 'end'),
    once(socket, 'error').then(([error]: unknown[]) => Promise.reject(error)),
  ]);
  return told;
}

/** Sends a whole request over a socket of its own, however soon it is answered, and hears the answer to its end. */
async function send(
  port: number,
  head: readonly string[],
  body: Iterable<Uint8Array | string>,
): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  socket.setMaxListeners(0);
  await once(socket, 'connect');
  const heard = heardBy(socket);
  socket.write(`${[...head, 'host: 127.0.0.1', 'connection: close'].join('\r\n')}\r\n\r\n`);
  for (const piece of body) if (!socket.write(piece)) await Promise.race([once(socket, 'drain'), heard]);
  return heard;
}

function* chunks(megabytes: number): Generator<Uint8Array | string> {
  const piece = new Uint8Array(MEGABYTE);
  for (let sent = 0; sent < megabytes; sent += 1) {
    yield `${MEGABYTE.toString(16)}\r\n`;
    yield piece;
    yield '\r\n';
  }
  yield '0\r\n\r\n';
}
function* pieces(megabytes: number): Generator<Uint8Array> {
  const piece = new Uint8Array(MEGABYTE);
  for (let sent = 0; sent < megabytes; sent += 1) yield piece;
}

const PHOTO = 'PUT /api/products/tiwul/photo HTTP/1.1';
const COOKIE = 'cookie: etalase=secret-of-kenanga';
const IF_MATCH = 'if-match: "1"';
const statusOf = (answer: string): string => answer.split('\r\n')[0] ?? '';

describe('an upload that is refused, over a real socket', () => {
  it('of a hundred megabytes in chunks is answered when it has ended, and the connection closes in peace', async () => {
    const answer = await send(
      await standing(),
      [PHOTO, COOKIE, IF_MATCH, 'transfer-encoding: chunked'],
      chunks(100),
    );
    expect(statusOf(answer)).toBe('HTTP/1.1 413 Payload Too Large');
    expect(answer).toContain('"code":"http.tooLarge"');
    expect(answer).toContain('"field":"photo"');
  });

  it('that tells a length beyond the limit is answered, and all of it may still be sent', async () => {
    const head = [PHOTO, COOKIE, IF_MATCH, `content-length: ${100 * MEGABYTE}`];
    const answer = await send(await standing(), head, pieces(100));
    expect(statusOf(answer)).toBe('HTTP/1.1 413 Payload Too Large');
  });

  it.each([
    ['by nobody', [IF_MATCH], '401', 'session.missing'],
    ['without a revision', [COOKIE], '428', 'http.revisionMissing'],
  ])('%s, for another reason than its size, is answered too', async (_, more, status, code) => {
    const head = [PHOTO, ...more, `content-length: ${14 * MEGABYTE}`];
    const answer = await send(await standing(), head, pieces(14));
    expect(statusOf(answer)).toContain(` ${status} `);
    expect(answer).toContain(`"code":"${code}"`);
  });

  it.each([
    'GET /% HTTP/1.1',
    'GET /api/% HTTP/1.1',
    'GET /api/products/%ff HTTP/1.1',
    'GET /api/posts/%E0%A4%A HTTP/1.1',
  ])('or an address that is none, %s, is a refusal and no fault of ours', async (line) => {
    const answer = await send(await standing(), [line, COOKIE], []);
    expect(statusOf(answer)).toMatch(/ (?:400|404|422) /);
  });

  it('or an address of 40 KB is answered by us, and not by Node alone', async () => {
    const answer = await send(
      await standing(),
      [`GET /api/posts?state=${'x'.repeat(40_000)} HTTP/1.1`, COOKIE],
      [],
    );
    expect(statusOf(answer)).toContain(' 422 ');
  });
});
