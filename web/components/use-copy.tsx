import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { copyMessages } from '../i18n/copying.ts';
import { say } from '../i18n/language.ts';
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
