import { useEffect, useState } from 'preact/hooks';
import { goTo } from '../address.ts';
import { useAction } from '../components/action.ts';
import { Button } from '../components/button.tsx';
import { Problems } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { session, signOut } from '../session.ts';
import { say } from '../i18n/language.ts';
import { signInMessages } from '../i18n/sign-in.ts';
import { GoOn, knownName, NeedLink } from './need-link.tsx';
import { enterByLink } from './sign-in/enter-by-link.ts';
import { inAppBrowser } from './sign-in/in-app-browser.ts';
import { OpenOutside } from './sign-in/open-outside.tsx';

const secretHere = (): string => location.hash.slice(1);

/**
 * The target of a sign-in link: `/masuk#<secret>`. Opening it does not use the link up: until the user presses the button,
 * the secret stays in the address, so that it can be passed to another browser.
 */
export function SignInPage() {
  const [secret, setSecret] = useState(secretHere);
  const [greeted, setGreeted] = useState(false);
  useEffect(() => {
    // Another link that is opened in this tab changes only the fragment.
    const again = (): void => {
      setSecret(secretHere());
      setGreeted(false);
    };
    addEventListener('hashchange', again);
    return () => removeEventListener('hashchange', again);
  }, []);
  if (greeted && session.value) return <Welcome />;
  return secret === '' ? <NeedLink /> : <Enter key={secret} secret={secret} onIn={() => setGreeted(true)} />;
}

function Enter({ secret, onIn }: { readonly secret: string; readonly onIn: () => void }) {
  const messages = say(signInMessages);
  const action = useAction();
  const known = knownName();
  const phone = known === undefined ? inAppBrowser(navigator.userAgent) : undefined;
  const isUsed = action.problems.some(({ code }) => code === 'session.linkNotValid');
  const enter = async (): Promise<void> => {
    if (!(await action.run(() => enterByLink(secret)))) return;
    // Removes the secret from the address, so that it is not in a screenshot.
    history.replaceState(null, '', '/masuk');
    onIn();
  };
  return (
    <Page title={isUsed ? messages.linkFailed : messages.enter}>
      <Problems lines={action.problems} />
      {known && <GoOn name={known} />}
      {!isUsed && (
        <>
          {phone ? (
            <OpenOutside phone={phone} address={location.href} />
          ) : (
            <p class="lead">{messages.enterWhy}</p>
          )}
          <Button icon="next" kind={phone || known ? 'plain' : 'main'} busy={action.busy} onPress={enter}>
            {known ? messages.enterWithLink : phone ? messages.enterHere : messages.enter}
          </Button>
        </>
      )}
    </Page>
  );
}

function Welcome() {
  const messages = say(signInMessages);
  const action = useAction();
  const { member, community } = session.value ?? {};
  const name = member?.name ?? '';
  useEffect(() => document.querySelector('main')?.focus(), []);
  const leave = () =>
    action.run(async () => {
      await signOut();
      goTo('/', 'replace');
    });
  return (
    <Page title={messages.hello(name)}>
      <p class="lead">{messages.inside(community?.name ?? '')}</p>
      <Button icon="next" kind="main" onPress={() => goTo('/', 'replace')}>
        {messages.start}
      </Button>
      <Problems lines={action.problems} />
      <Button icon="leave" kind="quiet" busy={action.busy} onPress={leave}>
        {messages.notMe(name)}
      </Button>
    </Page>
  );
}
