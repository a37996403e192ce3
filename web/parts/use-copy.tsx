import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { copyWords } from '../words/copying.ts';
import { say } from '../words/language.ts';
import { Notice } from './notice.tsx';

/** Returns false when the phone refuses, or offers no clipboard, as over plain http. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies a text and shows below the button whether that succeeded. When it failed, the text is shown for copying by hand,
 * unless it `isShown` anyway.
 */
export function useCopy(
  text: string,
  isShown = false,
): { readonly copy: () => Promise<void>; readonly outcome: JSX.Element } {
  const words = say(copyWords);
  const [copied, setCopied] = useState<boolean>();
  return {
    copy: async () => setCopied(await copyText(text)),
    outcome: (
      <div role="status">
        {copied === true && <Notice mood="ok">{words.copied}</Notice>}
        {copied === false && <Notice mood="help">{words.copyFailed}</Notice>}
        {copied === false && !isShown && <p class="caption keep-lines">{text}</p>}
      </div>
    ),
  };
}
