import type { WorkerScope } from './scope.ts';
import { fill, findFile, findPage, tidy } from './app-cache.ts';
import { findPicture } from './picture-store.ts';
import { countLoads } from './count-loads.ts';
import { keepShared } from '../photo/shared-photo.ts';
import { SYNC_TAG } from '../drafts/outbox-sync.ts';
import { sendWaiting } from './send-waiting.ts';
import { wantedOf } from './wanted.ts';

// Makes the app start and work without a signal. Photos, typed facts and unsent data are stored by the page (web/drafts):
// the worker stores the app's own files, a bounded number of thumbnails and, until the page takes it, a photo that another app
// shared. It sends what waits when the browser wakes it for that, with the app closed.
const scope = self as unknown as WorkerScope;

const tidyUp = async (): Promise<void> => {
  const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await tidy(windows.length > 0);
};

// An open page keeps its version: the files of both versions are stored (`tidy`). The next start uses the new one.
const install = async (): Promise<void> => {
  await fill();
  await scope.skipWaiting();
};

/** Keeps a photo that another app shares, and opens the first step of a product, which takes it. */
const takeIn = async (request: Request): Promise<Response> => {
  const photo = (await request.formData()).get('photo');
  if (photo instanceof File) await keepShared(photo);
  return Response.redirect('/foto', 303);
};

countLoads();

scope.addEventListener('install', (event) => event.waitUntil(install()));

scope.addEventListener('activate', (event) => {
  event.waitUntil(tidyUp());
  event.waitUntil(scope.clients.claim());
});

scope.addEventListener('sync', (event) => {
  if (event.tag === SYNC_TAG) event.waitUntil(sendWaiting());
});

scope.addEventListener('fetch', (event) => {
  const wanted = wantedOf(event.request, location.origin);
  if (wanted === 'share') event.respondWith(takeIn(event.request));
  if (wanted === 'file') event.respondWith(findFile(event.request));
  if (wanted === 'picture') event.respondWith(findPicture(event.request));
  if (wanted !== 'page') return;
  event.respondWith(findPage(event.request));
  event.waitUntil(tidyUp());
});
