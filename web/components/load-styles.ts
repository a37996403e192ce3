const added = new Map<string, Promise<void>>();

/**
 * Adds a style sheet to the page, once; resolves when it has arrived, and can be tried again when it did not. Vite's own
 * loader of styles would add 900 B to the first screen of every phone.
 */
export function loadStyles(href: string): Promise<void> {
  const before = added.get(href);
  if (before) return before;
  const link = document.createElement('link');
  const arrived = new Promise<void>((resolve, reject) => {
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      added.delete(href);
      reject(new Error(`the styles ${href} did not arrive`));
    });
    document.head.append(link);
  });
  added.set(href, arrived);
  return arrived;
}
