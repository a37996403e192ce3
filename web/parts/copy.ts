/** Puts a text where she can paste it. False when the phone refuses, or has no such place: then she copies by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Over plain http there is no clipboard at all.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
