import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openWebServer } from '../../../embedded/system/web-server.ts';
import { MINUTE } from '../../../functions/domain/time/instant.ts';
import { manualTimer } from '../../factories/manual-timer.ts';

const KILOBYTE = 1024;
/** What a phone on 2G brings at its worst within a minute: half a kilobyte a second. */
const SLOW_MINUTE = 30 * KILOBYTE;

/** A server that tells how many bytes a body had, and by what clock it loses its patience. */
async function standing() {
  const timer = manualTimer();
  const server = await openWebServer(0, { timer: timer.start });
  onTestFinished(() => server.close());
  const read = { bytes: 0, wake: (): void => undefined };
  const failures: unknown[] = [];
  server.serve(async (request) => {
    let bytes = 0;
    try {
      for await (const piece of request.body ?? []) {
        bytes += piece.byteLength;
        read.bytes += piece.byteLength;
        read.wake();
      }
    } catch (error) {
      failures.push(error);
      throw error;
    }
    return new Response(`${String(bytes)} bytes`);
  });
  /** Resolves when the server has read so many bytes of bodies. */
  const hasRead = async (bytes: number): Promise<void> => {
    while (read.bytes < bytes) await new Promise<void>((resolve) => (read.wake = resolve));
  };
  const open = async (head: readonly string[]): Promise<Sender> => {
    const socket = connect(server.port, '127.0.0.1').setEncoding('utf8');
    onTestFinished(() => void socket.destroy());
    const told: string[] = [];
    socket.on('data', (text: string) => told.push(text)).on('error', (error) => told.push(String(error)));
    await once(socket, 'connect');
    socket.write(`${['PUT / HTTP/1.1', 'host: localhost', ...head].join('\r\n')}\r\n\r\n`);
    const ended = async (): Promise<string> => {
      if (!socket.closed) await once(socket, 'close');
      return told.join('');
    };
    return { socket, send: (bytes) => void socket.write(new Uint8Array(bytes).fill(65)), ended };
  };
  return { timer, open, hasRead, failures };
}

interface Sender {
  readonly socket: Socket;
  readonly send: (bytes: number) => void;
  /** Everything that the server said until the connection closed. */
  readonly ended: () => Promise<string>;
}

const lengthOf = (bytes: number) => [`content-length: ${String(bytes)}`];

describe('a body that comes slowly', () => {
  it('is a photo of three megabytes over 2G, which takes an hour and a half, and is waited for', async () => {
    const photo = 3 * KILOBYTE * KILOBYTE;
    const { timer, open, hasRead } = await standing();
    const { send, ended } = await open([...lengthOf(photo), 'connection: close']);
    let sent = 0;
    for (; sent + SLOW_MINUTE < photo; sent += SLOW_MINUTE) {
      send(SLOW_MINUTE);
      await hasRead(sent + SLOW_MINUTE);
      timer.elapse(MINUTE);
    }
    send(photo - sent);
    expect(await ended()).toContain(`${String(photo)} bytes`);
  });

  it('is a photo in a dead spot, which is waited for a while', async () => {
    const { timer, open, hasRead } = await standing();
    const { send, ended } = await open([...lengthOf(200 * KILOBYTE), 'connection: close']);
    send(100 * KILOBYTE);
    await hasRead(100 * KILOBYTE);
    timer.elapse(2 * MINUTE);
    timer.elapse(MINUTE);
    send(100 * KILOBYTE);
    expect(await ended()).toContain(`${String(200 * KILOBYTE)} bytes`);
  });

  it('is ended when it trickles, however large it says that it will be', async () => {
    const { timer, open, hasRead, failures } = await standing();
    const { send, ended } = await open(lengthOf(3 * KILOBYTE * KILOBYTE));
    for (let second = 1; second <= 119; second += 1) send(1);
    await hasRead(119);
    timer.elapse(2 * MINUTE);
    expect(await ended()).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(failures).toHaveLength(1);
  });

  it('is ended when it trickles in pieces of no length that was told', async () => {
    const { timer, open, hasRead } = await standing();
    const { socket, ended } = await open(['transfer-encoding: chunked']);
    socket.write('1\r\nA\r\n');
    await hasRead(1);
    timer.elapse(2 * MINUTE);
    expect(await ended()).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('is ended sooner when it is short: what a form or a wish says takes one minute', async () => {
    const { timer, open, hasRead } = await standing();
    const { send, ended } = await open(lengthOf(2 * KILOBYTE));
    send(1);
    await hasRead(1);
    timer.elapse(MINUTE);
    expect(await ended()).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('leaves its neighbours on other connections alone', async () => {
    const { timer, open, hasRead } = await standing();
    const slow = await open(lengthOf(2 * KILOBYTE));
    const whole = await open([...lengthOf(4), 'connection: close']);
    slow.send(1);
    await hasRead(1);
    whole.send(4);
    expect(await whole.ended()).toContain('4 bytes');
    timer.elapse(MINUTE);
    expect(await slow.ended()).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('that is whole is not waited for any more, whatever its answer takes', async () => {
    const timer = manualTimer();
    const server = await openWebServer(0, { timer: timer.start });
    onTestFinished(() => server.close());
    let answer: ((response: Response) => void) | undefined;
    const asked = new Promise<void>((resolve) => {
      server.serve(async (request) => {
        await request.text();
        resolve();
        return new Promise<Response>((settle) => (answer = settle));
      });
    });
    const reply = fetch(`http://127.0.0.1:${String(server.port)}/`, { method: 'PUT', body: 'whole' });
    await asked;
    for (let minute = 0; minute < 10; minute += 1) timer.elapse(MINUTE);
    answer?.(new Response('at last'));
    expect(await (await reply).text()).toBe('at last');
  });

  it('without an end is ended as well, although it comes fast', async () => {
    const { timer, open, hasRead } = await standing();
    const { socket, ended } = await open(['transfer-encoding: chunked']);
    const piece = KILOBYTE * KILOBYTE;
    const chunk = Buffer.concat([
      Buffer.from(`${piece.toString(16)}\r\n`),
      new Uint8Array(piece),
      Buffer.from('\r\n'),
    ]);
    for (let sent = 0; sent < 150; sent += 1) socket.write(chunk);
    await hasRead(150 * piece);
    timer.elapse(2 * MINUTE);
    expect(await ended()).toMatch(/^HTTP\/1\.1 408 /);
  });
});

describe('a connection', () => {
  it.each([
    ['that says nothing', ''],
    ['whose headers never end', 'GET / HTTP/1.1\r\nhost: localhost\r\nx: '],
  ])('%s is closed', async (_, begun) => {
    const server = await openWebServer(0, { longestHeaders: 20, checkEvery: 10 });
    onTestFinished(() => server.close());
    const socket = connect(server.port, '127.0.0.1').resume();
    socket.write(begun);
    await once(socket, 'close');
    expect(socket.destroyed).toBe(true);
  });
});
