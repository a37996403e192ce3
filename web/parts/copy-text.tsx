import { useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { copyText } from './copy.ts';
import { Notice } from './notice.tsx';

interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  /** What to do when the phone does not let us. */
  readonly copyFailed: string;
}

/** Copies a text, and says whether it did. */
export function CopyText({ text, words }: { readonly text: string; readonly words: CopyWords }) {
  const [copied, setCopied] = useState<boolean>();
  const copy = async (): Promise<void> => setCopied(await copyText(text));
  return (
    <>
      <Button icon="copy" onPress={copy}>
        {words.copy}
      </Button>
      <div role="status">
        {copied === true && <Notice mood="ok">{words.copied}</Notice>}
        {copied === false && <Notice mood="help">{words.copyFailed}</Notice>}
      </div>
    </>
  );
}
