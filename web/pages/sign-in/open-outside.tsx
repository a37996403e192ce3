import { Button, ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useCopy } from '../../components/use-copy.tsx';
import { copyMessages } from '../../i18n/copying.ts';
import { say } from '../../i18n/language.ts';
import { signInMessages } from '../../i18n/sign-in.ts';
import { inChrome, type Phone } from './in-app-browser.ts';

/** Shows how to open the page in the real browser before the link is used in the wrong browser. */
export function OpenOutside({ phone, address }: { readonly phone: Phone; readonly address: string }) {
  const messages = say(signInMessages);
  const { copy, outcome } = useCopy(address);
  return (
    <>
      <Notice mood="help">{messages.outsideWhy}</Notice>
      {phone === 'android' ? (
        <ButtonLink icon="out" kind="main" to={inChrome(address)}>
          {messages.openChrome}
        </ButtonLink>
      ) : (
        <p class="lead">{messages.openSafari}</p>
      )}
      <p>{messages.orCopy}</p>
      <Button icon="copy" onPress={copy}>
        {say(copyMessages).copy}
      </Button>
      {outcome}
    </>
  );
}
