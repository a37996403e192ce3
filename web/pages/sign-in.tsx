import { useEffect, useState } from 'preact/hooks';
import type { ProblemLine } from '../../functions/http/contract/problem.ts';
import { goTo } from '../address.ts';
import { Button } from '../parts/button.tsx';
import { linesOf } from '../parts/act.ts';
import { Loading } from '../parts/loading.tsx';
import { Notice, Problems } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { session, signIn, signOut } from '../session.ts';
import { say } from '../words/language.ts';
import { signInWords } from '../words/sign-in.ts';

/** Takes the secret out of the address at once, so that it is in no history and no screenshot. */
function takeSecret(): string {
  const secret = location.hash.slice(1);
  history.replaceState(null, '', '/masuk');
  return secret;
}

/** Where a sign-in link leads: `/masuk#<secret>`. */
export function SignInPage() {
  const words = say(signInWords);
  const [lines, setLines] = useState<readonly ProblemLine[]>();
  const [greeted, setGreeted] = useState(false);
  useEffect(() => {
    const enter = async (): Promise<void> => {
      const secret = takeSecret();
      if (secret === '') return setLines([]);
      setLines(undefined);
      try {
        await signIn(secret);
        setGreeted(true);
      } catch (error) {
        setLines(linesOf(error));
      }
    };
    // Another link that is opened in this tab changes only what stands behind the #.
    const again = (): void => {
      if (location.hash !== '') void enter();
    };
    void enter();
    addEventListener('hashchange', again);
    return () => removeEventListener('hashchange', again);
  }, []);
  if (greeted && session.value) return <Welcome />;
  if (lines === undefined) return <Loading />;
  const known = session.value?.member.name;
  return (
    <Page title={lines.length > 0 ? words.linkFailed : words.needLink}>
      <Problems lines={lines} />
      {known === undefined ? (
        lines.length === 0 && <p>{words.askForLink}</p>
      ) : (
        <Button icon="next" kind="main" onPress={() => goTo('/', 'replace')}>
          {words.goOnAs(known)}
        </Button>
      )}
    </Page>
  );
}

async function leave(): Promise<void> {
  await signOut();
  goTo('/', 'replace');
}

function Welcome() {
  const words = say(signInWords);
  const { member, community } = session.value ?? {};
  const name = member?.name ?? '';
  return (
    <Page title={words.hello(name)}>
      <p class="lead">{words.inside(community?.name ?? '')}</p>
      <Button icon="next" kind="main" onPress={() => goTo('/', 'replace')}>
        {words.start}
      </Button>
      <Button icon="leave" kind="quiet" onPress={leave}>
        {words.notMe(name)}
      </Button>
    </Page>
  );
}

/** Without a session there is one thing to do: ask for a link. */
export function NeedLink() {
  const words = say(signInWords);
  return (
    <Page title={words.needLink}>
      <p class="lead">{words.needLinkWhy}</p>
      <Notice mood="note" icon="chat">
        {words.askForLink}
      </Notice>
    </Page>
  );
}
