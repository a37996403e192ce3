/** Stores a text on this device under a name. When the storage is full, the text is missing at the next start. */
export function keepText(name: string, text: string): void {
  try {
    localStorage.setItem(name, text);
  } catch {
    // The app works without it until then.
  }
}
