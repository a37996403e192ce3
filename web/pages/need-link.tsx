import { goTo } from '../address.ts';
import { signedOut } from '../api/signed-out.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { session } from '../session.ts';
import { say } from '../words/language.ts';
import { needLinkWords } from '../words/need-link.ts';

/** Returns the name of the user who is already signed in on this device. */
export const knownName = (): string | undefined => (signedOut.value ? undefined : session.value?.member.name);

export const GoOn = ({ name }: { readonly name: string }) => (
  <Button icon="next" kind="main" onPress={() => goTo('/', 'replace')}>
    {say(needLinkWords).goOnAs(name)}
  </Button>
);

/** Shown without a session: the user can only ask for a link. */
export function NeedLink() {
  const words = say(needLinkWords);
  const known = knownName();
  return (
    <Page title={words.needLink}>
      <p class="lead">{words.needLinkWhy}</p>
      {known === undefined ? (
        <Notice mood="note" icon="chat">
          {words.askForLink}
        </Notice>
      ) : (
        <GoOn name={known} />
      )}
    </Page>
  );
}
