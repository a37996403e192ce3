import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ConnectablePages } from '../../../functions/http/contract/channels.ts';
import type { MemberRow } from '../../../functions/http/contract/members.ts';
import { goTo } from '../../address.ts';
import { useLoaded } from '../../api/loaded.ts';
import { connectPages, listMembers, readConnection } from '../../api/people.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { ProblemsOrProof } from '../../components/desk-proof.tsx';
import { HeldFields } from '../../components/held-fields.tsx';
import { Show } from '../../components/loading.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import type { Params } from '../../router.ts';
import { channelMessages } from '../../i18n/channels.ts';
import { say } from '../../i18n/language.ts';
import { ConnectButton } from './connect-button.tsx';
import { COMMUNITY, PageOwner, SKIP } from './page-owner.tsx';

/** The return from Meta: asks for the owner of each page, or shows what went wrong. */
export function Connect({ params }: { readonly params: Params }) {
  const connection = params['id'];
  if (connection !== undefined) return <Choose connection={connection} />;
  return (
    <Failed>
      <Notice mood="help">{say(channelMessages).failedWhy}</Notice>
    </Failed>
  );
}

/** Reading the same connection again would fail again, so this offers a new one. */
const Failed = ({ children }: { readonly children: ComponentChildren }) => (
  <Page title={say(channelMessages).failed} back="/halaman">
    {children}
    <ConnectButton reconnects />
  </Page>
);

function Choose({ connection }: { readonly connection: string }) {
  const pages = useLoaded(`connection/${connection}`, (left) => readConnection(connection, left));
  const members = useLoaded('members', listMembers);
  if (pages.refused)
    return (
      <Failed>
        <Problems lines={pages.refused.problems} />
      </Failed>
    );
  return (
    <Page title={say(channelMessages).choose} back="/halaman">
      <Show from={pages}>
        {(found) => <Show from={members}>{(all) => <Owners found={found} members={all} />}</Show>}
      </Show>
    </Page>
  );
}

function Owners({
  found: { connection, pages },
  members,
}: {
  readonly found: ConnectablePages;
  readonly members: readonly MemberRow[];
}) {
  const messages = say(channelMessages);
  const action = useAction();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      pages.map(({ id, connected, owner }) => [id, connected ? (owner?.id ?? COMMUNITY) : SKIP]),
    ),
  );
  if (pages.length === 0) return <Notice mood="help">{messages.noPages}</Notice>;
  const owners = Object.fromEntries(
    pages
      .filter(({ id, mayPost }) => mayPost && chosen[id] !== SKIP)
      .map(({ id }) => [id, chosen[id] === COMMUNITY ? null : (chosen[id] ?? null)]),
  );
  const save = async (): Promise<void> => {
    const connected = await action.run(() => connectPages(connection, owners));
    if (connected && action.isHere()) goTo('/halaman', 'replace');
  };
  return (
    <>
      <p>{messages.chooseWhy}</p>
      <HeldFields busy={action.busy}>
        {pages.map((page) => (
          <PageOwner
            key={page.id}
            page={page}
            members={members}
            owner={chosen[page.id] ?? SKIP}
            onChoose={(owner) => setChosen({ ...chosen, [page.id]: owner })}
          />
        ))}
      </HeldFields>
      <ProblemsOrProof lines={action.problems} onProven={save} />
      {action.problems.some(({ code }) => code === 'channel.connectionGone') && <ConnectButton reconnects />}
      {Object.keys(owners).length === 0 ? (
        <Notice mood="note">{messages.nothingChosen}</Notice>
      ) : (
        <Button icon="plug" kind="main" busy={action.busy} onPress={save}>
          {messages.save}
        </Button>
      )}
    </>
  );
}
