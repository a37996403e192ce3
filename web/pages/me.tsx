import { useState } from 'preact/hooks';
import { goTo } from '../address.ts';
import { loadChunk, loadChunkOnce } from '../api/load-chunk.ts';
import { waitingSends } from '../api/waiting.ts';
import { useAction } from '../parts/action.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import type { IconName } from '../parts/icons.ts';
import { Notice, Problems } from '../parts/notice.tsx';
import { Outcome } from '../parts/outcome.tsx';
import { Page } from '../parts/page.tsx';
import { useLoading } from '../parts/use-loading.ts';
import { has, myId, session, signOut } from '../session.ts';
import { commonWords } from '../words/common.ts';
import { formatList } from '../words/formats.ts';
import { language, say } from '../words/language.ts';
import { meWords } from '../words/me.ts';
import { MyPhone } from './my-phone.tsx';

/** The user's roles, consents, channels, phone number, and signing out. */
export function Me() {
  const words = say(meWords);
  const me = session.value?.member;
  if (!me) return null;
  return (
    <Page title={me.name}>
      <p class="soft">
        {formatList(
          me.roles.map((role) => words.roles[role]),
          language.value,
        )}{' '}
        · {session.value?.community.name}
        {me.phone !== undefined && <> · {words.orderNumber(me.phone)}</>}
      </p>
      <ul class="ways">
        <Way to="/izin" icon="hand" name={words.myConsents} why={words.myConsentsWhy} />
        {has('member') && <Way to="/merek" icon="shop" name={words.brand} why={words.brandWhy} />}
        <Way to="/ya-tetap" icon="check" name={words.standing} why={words.standingWhy} />
        <Way
          to="/halaman"
          icon="plug"
          name={has('coordinator') ? words.allChannels : words.myChannels}
          why={words.myChannelsWhy}
        />
        <Way to="/api/me/data" icon="save" name={words.myData} why={words.myDataWhy} saveAs="etalase.json" />
        {has('coordinator') && (
          <>
            <Way to="/komunitas" icon="people" name={words.settings} why={words.settingsWhy} />
            <Way to="/catatan" icon="list" name={words.audit} why={words.auditWhy} />
          </>
        )}
      </ul>
      <MyPhone />
      <Leave />
    </Page>
  );
}

const Way = ({
  to,
  icon,
  name,
  why,
  saveAs,
}: {
  readonly to: string;
  readonly icon: IconName;
  readonly name: string;
  readonly why: string;
  /** Saves the file under this name unless the response names one. */
  readonly saveAs?: string;
}) => (
  <li>
    <a class="way" href={to} {...(saveAs !== undefined && { download: saveAs })}>
      <Icon name={icon} />
      <span>
        <strong>{name}</strong>
        <span class="small soft">{why}</span>
      </span>
      <Icon name="next" />
    </a>
  </li>
);

/** Asks for a confirmation: signing in again needs another person's help. */
function Leave() {
  const words = say(meWords);
  const [asked, setAsked] = useState<boolean>();
  const action = useAction();
  const leave = () =>
    action.run(async () => {
      const { forget } = await loadChunkOnce(() => import('../drafts/database.ts'));
      const writer = myId.value;
      await signOut();
      await forget(writer);
      goTo('/', 'replace');
    });
  if (!asked) {
    return (
      <Button icon="leave" kind="quiet" isBack={asked === false} onPress={() => setAsked(true)}>
        {words.signOut}
      </Button>
    );
  }
  return (
    <section class="stack">
      <Outcome>
        <div class="stack">
          <p>{words.signOutWhy}</p>
          <Losses />
        </div>
      </Outcome>
      <Problems lines={action.problems} />
      <div class="buttons">
        <Button icon="leave" kind="solid" busy={action.busy} onPress={leave}>
          {words.signOutSure}
        </Button>
        <Button icon="cross" busy={action.busy} onPress={() => setAsked(false)}>
          {say(commonWords).cancel}
        </Button>
      </div>
    </section>
  );
}

/** Shows what is stored on this phone alone and is deleted by signing out. */
function Losses() {
  const words = say(meWords);
  const [unfinished, setUnfinished] = useState(0);
  useLoading(
    async (left) => (await loadChunk(() => import('../drafts/draft-store.ts'), left)).listDrafts(myId.value),
    (drafts) => setUnfinished(drafts.length),
    [],
  );
  return (
    <>
      {waitingSends.value > 0 && <Notice mood="help">{words.signOutLoses}</Notice>}
      {unfinished > 0 && <Notice mood="help">{words.signOutDrafts}</Notice>}
    </>
  );
}
