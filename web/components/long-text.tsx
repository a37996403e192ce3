import { useState } from 'preact/hooks';
import type { Language } from '../../functions/domain/language.ts';
import { commonMessages } from '../i18n/common.ts';
import { say } from '../i18n/language.ts';
import { Button } from './button.tsx';
import { Listen } from './listen.tsx';
import { takeFocus } from './take-focus.ts';

/** Lines that are shown before the rest; about a third of a phone's screen. */
const LINES = 6;

/** Shows the beginning of a caption, and the rest after a tap, so that what follows stays within reach. */
export function LongText({ text, lang }: { readonly text: string; readonly lang: Language }) {
  const [whole, setWhole] = useState(false);
  const long = text.split('\n').length > LINES || text.length > LINES * 40;
  return (
    <>
      <p
        class={long && !whole ? 'caption keep-lines begun' : 'caption keep-lines'}
        lang={lang}
        {...(whole && { tabIndex: -1, ref: takeFocus })}
      >
        {text}
      </p>
      {long && !whole && (
        <Button icon="eye" kind="quiet" onPress={() => setWhole(true)}>
          {say(commonMessages).readAll}
        </Button>
      )}
      <Listen text={text} language={lang} />
    </>
  );
}
