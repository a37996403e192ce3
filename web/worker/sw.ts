import type { WorkerScope } from './scope.ts';
import { fill, findFile, findPage, tidy } from './shelf.ts';
import { wantedOf } from './wanted.ts';

// The app starts and works without a signal. Photos, words and what waits to be sent are the page's (web/drafts): the
// worker keeps the app's own files and nothing of anybody's.
const scope = self as unknown as WorkerScope;

const tidyUp = async (): Promise<void> => {
  const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await tidy(windows.length > 0);
};

// A page that is open keeps its version: the files of both are at hand (`tidy`). The next start begins with the new one.
const install = async (): Promise<void> => {
  await fill();
  await scope.skipWaiting();
};

scope.addEventListener('install', (event) => event.waitUntil(install()));

scope.addEventListener('activate', (event) => {
  event.waitUntil(tidyUp());
  event.waitUntil(scope.clients.claim());
});

scope.addEventListener('fetch', (event) => {
  const wanted = wantedOf(event.request, location.origin);
  if (wanted === 'file') event.respondWith(findFile(event.request));
  if (wanted !== 'page') return;
  event.respondWith(findPage(event.request));
  event.waitUntil(tidyUp());
});
