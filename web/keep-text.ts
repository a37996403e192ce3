/** Keeps a text on this device under a name. Where its storage is full, the next start is without it. */
export function keepText(name: string, text: string): void {
  try {
    localStorage.setItem(name, text);
  } catch {
    // Nothing that is done now needs it.
  }
}
