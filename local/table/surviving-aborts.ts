import type { IncomingMessage, RequestListener, Server } from 'node:http';

/**
 * Dynalite throws when a request breaks off, which would end its process. Here such a request ends alone: its client is
 * gone, so nobody is left to be told.
 */
export function surviveAborts(server: Server): void {
  const [handle, ...others] = server.listeners('request') as RequestListener[];
  if (!handle || others.length > 0) throw new Error('dynalite should have one request listener');
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response) => {
    handle(request, response);
    request.removeAllListeners('error');
    request.on('error', () => response.destroy());
  });
}
