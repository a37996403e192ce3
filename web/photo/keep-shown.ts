import { isThumbnail } from './thumbnail.ts';

/**
 * On the first visit pictures are shown before there is a worker that keeps them. Once it has taken over, those that are on
 * the screen are asked for again: the browser has them, so that it costs no data.
 */
export function keepShownPictures(): void {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    for (const { src } of document.images)
      if (src !== '' && isThumbnail(new URL(src), location.origin)) void fetch(src).catch(() => undefined);
  });
}
