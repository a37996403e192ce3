import { signal } from '@preact/signals';

/** The path of the page that is shown. */
export const path = signal(location.pathname);

/** Shows a page of the app. `replace` replaces the history entry, for pages that must not be returned to. */
export function goTo(to: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') history.pushState(null, '', to);
  else history.replaceState(null, '', to);
  path.value = location.pathname;
}

/** Handles a plain click on a link of the app without reloading the page. */
function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.origin !== location.origin || link.target || link.hasAttribute('download')) return;
  if (link.pathname.startsWith('/api/') || link.hash) return;
  event.preventDefault();
  goTo(link.pathname + link.search);
}

export function listenToAddress(): void {
  addEventListener('popstate', () => {
    path.value = location.pathname;
  });
  document.addEventListener('click', follow);
}
