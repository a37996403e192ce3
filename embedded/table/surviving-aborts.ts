import type { Server } from 'node:http';

/**
 * Dynalite throws when a request breaks off, which would end its process. Here such a request ends alone: its client is
 * gone, so nobody is left to be told. To be called when dynalite has set its own listener, which runs first.
 */
export function surviveAborts(server: Server): void {
  server.on('request', (request, response) => {
    request.removeAllListeners('error');
    request.on('error', () => response.destroy());
  });
}
