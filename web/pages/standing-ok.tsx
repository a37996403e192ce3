import { useState } from 'preact/hooks';
import type { ProductRow } from '../../functions/http/contract/products.ts';
import type { StandingOkReply } from '../../functions/http/contract/standing-ok.ts';
import { giveStandingOk, readStandingOk } from '../api/care.ts';
import { type Loaded, useLoaded } from '../api/loaded.ts';
import { listProducts } from '../api/product-list.ts';
import { useAction } from '../components/action.ts';
import { Choices } from '../components/choices.tsx';
import { Show } from '../components/loading.tsx';
import { Notice, Problems } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { myId } from '../session.ts';
import { careMessages } from '../i18n/care.ts';
import { say } from '../i18n/language.ts';

/**
 * "Ya tetap": the makers and products that may be published on the user's pages without her review of each post. Each tap
 * takes effect at once.
 */
export function StandingOkPage() {
  const messages = say(careMessages);
  const ok = useLoaded('standing-ok', readStandingOk);
  const products = useLoaded('products', listProducts);
  return (
    <Page title={messages.standingOk} back="/saya">
      <p class="lead">{messages.standingOkWhy}</p>
      <Show from={products}>
        {(all) => <Show from={ok}>{(value) => <Chosen all={all} held={value} loaded={ok} />}</Show>}
      </Show>
    </Page>
  );
}

function Chosen({
  all,
  held,
  loaded: { set, reload },
}: {
  readonly all: readonly ProductRow[];
  readonly held: StandingOkReply;
  readonly loaded: Loaded<StandingOkReply>;
}) {
  const messages = say(careMessages);
  const action = useAction();
  const [kept, setKept] = useState(false);
  /** The taps that the server has not answered yet; undefined when there are none. */
  const [wished, setWished] = useState<StandingOkReply>();
  const { makers: okMakers, products: okProducts } = wished ?? held;
  const others = all.filter(({ maker }) => maker.id !== myId.value);
  const makers = new Map(others.map(({ maker }) => [maker.id, maker.name]));
  const single = others.filter(({ maker }) => !okMakers.includes(maker.id));
  const give = async (changes: Partial<StandingOkReply>): Promise<void> => {
    const next = { ...held, ...wished, ...changes };
    setKept(false);
    setWished(next);
    // The requests of quick taps all get the answer to the last one.
    const done = await action.run(async () => set(await giveStandingOk(next)), reload);
    setWished(undefined);
    setKept(done);
  };
  if (others.length === 0) return <Notice mood="note">{messages.standingOkNone}</Notice>;
  return (
    <>
      <Choices
        legend={messages.standingOkMakers}
        options={[...makers].map(([value, label]) => ({ value, label }))}
        chosen={okMakers}
        onChange={(chosen) => give({ makers: chosen })}
      />
      {single.length > 0 && (
        <Choices
          legend={messages.standingOkProducts}
          options={single.map(({ id, name, maker }) => ({ value: id, label: `${name} (${maker.name})` }))}
          chosen={okProducts}
          onChange={(chosen) => give({ products: chosen })}
        />
      )}
      <Problems lines={action.problems} />
      <div role="status">{kept && <Notice mood="ok">{messages.standingOkKept}</Notice>}</div>
    </>
  );
}
