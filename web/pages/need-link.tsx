import { useEffect } from 'preact/hooks';
import { goTo } from '../address.ts';
import { signedOut } from '../api/signed-out.ts';
import { Button } from '../components/button.tsx';
import { Lazy } from '../components/lazy.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { forgetPictures } from '../photo/picture-cache.ts';
import { session } from '../session.ts';
import { say } from '../i18n/language.ts';
import { needLinkMessages } from '../i18n/need-link.ts';

const otherWaysIn = async () => (await import('../chunks/passkeys.ts')).OtherWaysIn;

/** Returns the name of the user who is already signed in on this device. */
export const knownName = (): string | undefined => (signedOut.value ? undefined : session.value?.member.name);

/** A button that continues as the user who is already signed in. */
export const GoOn = ({ name }: { readonly name: string }) => (
  <Button icon="next" kind="main" onPress={() => goTo('/', 'replace')}>
    {say(needLinkMessages).goOnAs(name)}
  </Button>
);

/** Shown without a session: the user can only ask for a link. Pictures that an ended session has left are deleted. */
export function NeedLink() {
  const messages = say(needLinkMessages);
  const known = knownName();
  useEffect(() => {
    if (known === undefined) void forgetPictures();
  }, [known]);
  return (
    <Page title={messages.needLink}>
      <p class="lead">{messages.needLinkWhy}</p>
      {known === undefined ? (
        <>
          <Notice mood="note" icon="chat">
            {messages.askForLink}
          </Notice>
          <Lazy load={otherWaysIn} props={{}} />
        </>
      ) : (
        <GoOn name={known} />
      )}
    </Page>
  );
}
