import type { IncomingMessage, ServerResponse } from 'node:http';
import type { StartTimer } from '../../functions/adapters/system/start-timer.ts';
import { HOUR, MINUTE, SECOND } from '../../functions/domain/time/instant.ts';

const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;

/** How long headers may take, from the first byte or the connection on. */
export const LONGEST_HEADERS = 20 * SECOND;
/** How often Node looks for connections whose headers took longer. */
export const CHECK_EVERY = 10 * SECOND;
/** How long a connection waits for its next request; browsers open another when they need one. */
export const KEEP_ALIVE = 10 * SECOND;
/** How long a connection may lie still in both directions, as when a client does not read its answer. */
export const STILL = 5 * MINUTE;
/** How long a request may take as a whole, with its body. Its pace ends most much sooner. */
export const LONGEST_REQUEST = 2 * HOUR;

/** A body that tells at most this length is no photo: what a form or a wish says comes within a minute, also over 2G. */
const SHORT_BODY = 64 * KILOBYTE;
const SHORT_WINDOW = MINUTE;
/** Two minutes, since a phone on its way through a dead spot brings nothing for one. */
const WINDOW = 2 * MINUTE;
/** The fewest bytes within a window: 137 a second, a twentieth of what 2G gives. What comes with the headers is not counted. */
const LEAST_BYTES = 16 * KILOBYTE;
/** No body that we take is nearly as large. What is refused for its size is read to its end, which has to come. */
const MOST_BYTES = 128 * MEGABYTE;

const TOO_SLOW = 'HTTP/1.1 408 Request Timeout\r\nconnection: close\r\n\r\n';

/**
 * Ends a request whose body trickles: one that brings less than a least number of bytes in a window of time. So many slow
 * senders cannot hold connections for long, while a photo from a phone with a weak signal may take as long as it needs.
 */
export function losePatience(incoming: IncomingMessage, outgoing: ServerResponse, timer: StartTimer): void {
  const { 'content-length': length, 'transfer-encoding': encoding } = incoming.headers;
  if (encoding === undefined && (length === undefined || length === '0')) return;
  const { socket } = incoming;
  const isShort = encoding === undefined && Number(length) <= SHORT_BODY;
  const window = isShort ? SHORT_WINDOW : WINDOW;
  const first = socket.bytesRead;
  const watch = (before: number): (() => void) =>
    timer(() => {
      const now = socket.bytesRead;
      if (incoming.complete || socket.destroyed) return;
      const isPaced = now - before >= LEAST_BYTES && now - first <= MOST_BYTES;
      if (isPaced) stop = watch(now);
      else end(outgoing);
    }, window);
  let stop = watch(first);
  incoming.once('close', () => stop());
}

/** Ends a connection, with a word about why where nothing was answered yet. */
function end(outgoing: ServerResponse): void {
  const { socket, headersSent } = outgoing;
  if (!headersSent) socket?.write(TOO_SLOW);
  socket?.destroySoon();
}
