import { Button, ButtonLink } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useCopy } from '../../parts/use-copy.tsx';
import { copyWords } from '../../words/copying.ts';
import { say } from '../../words/language.ts';
import { signInWords } from '../../words/sign-in.ts';
import { inChrome, type Phone } from './in-app-browser.ts';

/** Shows how to open the page in the real browser before the link is used in the wrong place. */
export function OpenOutside({ phone, address }: { readonly phone: Phone; readonly address: string }) {
  const words = say(signInWords);
  const { copy, outcome } = useCopy(address);
  return (
    <>
      <Notice mood="help">{words.outsideWhy}</Notice>
      {phone === 'android' ? (
        <ButtonLink icon="out" kind="main" to={inChrome(address)}>
          {words.openChrome}
        </ButtonLink>
      ) : (
        <p class="lead">{words.openSafari}</p>
      )}
      <p>{words.orCopy}</p>
      <Button icon="copy" onPress={copy}>
        {say(copyWords).copy}
      </Button>
      {outcome}
    </>
  );
}
