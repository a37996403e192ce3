import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { copyMessages } from '../i18n/copying.ts';
import { say } from '../i18n/language.ts';
import { Notice } from './notice.tsx';

/** Copies a text to the clipboard. Returns false when the browser refuses, or offers no clipboard, as over plain http. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Returns `copy`, which copies the text to the clipboard, and `outcome`, which the caller places below its button: it says
 * whether copying succeeded. When it failed, `outcome` also shows the text for copying by hand, unless the caller shows the
 * text already (`isShown`).
 */
export function useCopy(
  text: string,
  isShown = false,
): { readonly copy: () => Promise<void>; readonly outcome: JSX.Element } {
  const messages = say(copyMessages);
  const [copied, setCopied] = useState<boolean>();
  return {
    copy: async () => setCopied(await copyText(text)),
    outcome: (
      <div role="status">
        {copied === true && <Notice mood="ok">{messages.copied}</Notice>}
        {copied === false && <Notice mood="help">{messages.copyFailed}</Notice>}
        {copied === false && !isShown && <p class="caption keep-lines">{text}</p>}
      </div>
    ),
  };
}
