import { useState } from 'preact/hooks';
import { goTo } from '../address.ts';
import { loadChunk, loadChunkOnce } from '../api/load-chunk.ts';
import { waitingSends } from '../api/waiting.ts';
import { useAction } from '../components/action.ts';
import { Button } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import type { IconName } from '../components/icons.ts';
import { Notice, Problems } from '../components/notice.tsx';
import { Outcome } from '../components/outcome.tsx';
import { Page } from '../components/page.tsx';
import { useConfirmation } from '../components/use-confirmation.ts';
import { useLoading } from '../components/use-loading.ts';
import { has, myId, session, signOut } from '../session.ts';
import { commonMessages } from '../i18n/common.ts';
import { formatList } from '../i18n/further-formats.ts';
import { language, say } from '../i18n/language.ts';
import { meMessages } from '../i18n/me.ts';
import { ChooseLook } from './choose-look.tsx';
import { DataUsed } from './data-used.tsx';
import { MyPhone } from './my-phone.tsx';
import { StopAll } from './stop-all.tsx';
import { TakeHome } from './take-home.tsx';

/** The user's roles, consents, channels, phone number, and signing out. */
export function Me() {
  const messages = say(meMessages);
  const me = session.value?.member;
  if (!me) return null;
  return (
    <Page title={me.name}>
      <p class="soft">
        {formatList(
          me.roles.map((role) => messages.roles[role]),
          language.value,
        )}{' '}
        · {session.value?.community.name}
        {me.phone !== undefined && <> · {messages.orderNumber(me.phone)}</>}
      </p>
      <ul class="ways">
        <Way to="/izin" icon="hand" name={messages.myConsents} why={messages.myConsentsWhy} />
        {has('member') && <Way to="/merek" icon="shop" name={messages.brand} why={messages.brandWhy} />}
        <Way to="/pelajaran" icon="info" name={messages.lessons} why={messages.lessonsWhy} />
        <Way to="/ya-tetap" icon="check" name={messages.standingOk} why={messages.standingOkWhy} />
        <Way
          to="/halaman"
          icon="plug"
          name={has('coordinator') ? messages.allChannels : messages.myChannels}
          why={messages.myChannelsWhy}
        />
        <Way to="/perangkat" icon="person" name={messages.devices} why={messages.devicesWhy} />
        {has('coordinator') && (
          <>
            <Way to="/komunitas" icon="people" name={messages.settings} why={messages.settingsWhy} />
            <Way to="/catatan" icon="list" name={messages.audit} why={messages.auditWhy} />
          </>
        )}
      </ul>
      <MyPhone />
      {has('member') && <StopAll />}
      <ChooseLook />
      <DataUsed />
      <TakeHome />
      <Leave />
    </Page>
  );
}

const Way = ({
  to,
  icon,
  name,
  why,
}: {
  readonly to: string;
  readonly icon: IconName;
  readonly name: string;
  readonly why: string;
}) => (
  <li>
    <a class="way" href={to}>
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
  const messages = say(meMessages);
  const confirmation = useConfirmation();
  const action = useAction();
  const leave = () =>
    action.run(async () => {
      const { forget } = await loadChunkOnce(() => import('../drafts/database.ts'));
      const writer = myId.value;
      await signOut();
      await forget(writer);
      goTo('/', 'replace');
    });
  if (!confirmation.isOpen) {
    return (
      <Button icon="leave" kind="quiet" takesFocus={confirmation.wasDeclined} onPress={confirmation.open}>
        {messages.signOut}
      </Button>
    );
  }
  return (
    <section class="stack">
      <Outcome>
        <div class="stack">
          <p>{messages.signOutWhy}</p>
          <Losses />
        </div>
      </Outcome>
      <Problems lines={action.problems} />
      <div class="buttons">
        <Button icon="leave" kind="solid" busy={action.busy} onPress={leave}>
          {messages.confirmSignOut}
        </Button>
        <Button icon="cross" busy={action.busy} onPress={confirmation.decline}>
          {say(commonMessages).cancel}
        </Button>
      </div>
    </section>
  );
}

/** Shows what is stored on this phone alone and is deleted by signing out. */
function Losses() {
  const messages = say(meMessages);
  const [unfinished, setUnfinished] = useState(0);
  useLoading(
    async (left) => (await loadChunk(() => import('../drafts/draft-store.ts'), left)).listDrafts(myId.value),
    (drafts) => setUnfinished(drafts.length),
    [],
  );
  return (
    <>
      {waitingSends.value > 0 && <Notice mood="help">{messages.signOutLoses}</Notice>}
      {unfinished > 0 && <Notice mood="help">{messages.signOutDrafts}</Notice>}
    </>
  );
}
