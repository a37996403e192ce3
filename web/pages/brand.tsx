import { useState } from 'preact/hooks';
import type { BrandReply, SaveBrand } from '../../functions/http/contract/brand.ts';
import { goTo } from '../address.ts';
import { readBrand, saveBrand } from '../api/care.ts';
import { type Loaded, useLoaded } from '../api/loaded.ts';
import { sortByField } from '../drafts/sort-problems.ts';
import { useAction } from '../components/action.ts';
import { Button } from '../components/button.tsx';
import { Choice } from '../components/choice.tsx';
import { Field } from '../components/field.tsx';
import { Show } from '../components/loading.tsx';
import { FormFaults } from '../components/form-faults.tsx';
import { HeldFields } from '../components/held-fields.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { TextField } from '../components/text-fields.tsx';
import { useTyped } from '../components/use-typed.ts';
import type { Params } from '../router.ts';
import { myId, session } from '../session.ts';
import { careMessages } from '../i18n/care.ts';
import { commonMessages } from '../i18n/common.ts';
import { say } from '../i18n/language.ts';
import { Logo } from './logo.tsx';

/** Returns the screen that the fragment names, on which the user was asked for her brand. */
const askedOn = (): string | undefined => /^#(\/produk\/[a-z0-9-]+\/kata)$/.exec(location.hash)?.[1];

/** The brand on a maker's labels: the user's own or, for a coordinator, a member's. */
export function BrandPage({ params }: { readonly params: Params }) {
  const messages = say(careMessages);
  const member = params['id'] ?? myId.value;
  const brand = useLoaded(`brand/${member}`, (left) => readBrand(member, left));
  const [goesOn] = useState(askedOn);
  const back = goesOn ?? (params['id'] === undefined ? '/saya' : `/anggota/${member}`);
  const name = params['id'] === undefined ? undefined : brand.value?.member.name;
  return (
    <Page title={name === undefined ? messages.brand : `${messages.brand}: ${name}`} back={back}>
      <p class="lead">{messages.brandWhy}</p>
      <Show from={brand}>
        {(value) => (
          <>
            <BrandForm reply={value} loaded={brand} goesOn={goesOn} />
            <Logo reply={value} loaded={brand} />
          </>
        )}
      </Show>
    </Page>
  );
}

const FIRST_COLOUR = '#8a3b12';

/** The values of the form's fields, as typed. */
const typedFrom = ({ brand }: BrandReply) => ({
  name: brand?.name ?? '',
  address: brand?.address ?? '',
  village: brand?.village ?? session.value?.community.village ?? '',
  tagline: brand?.tagline ?? '',
  accent: brand?.accent ?? '',
});

function BrandForm({
  reply,
  loaded: { set, reload },
  goesOn,
}: {
  readonly reply: BrandReply;
  readonly loaded: Loaded<BrandReply>;
  /** The screen to go on with once the brand is saved. */
  readonly goesOn: string | undefined;
}) {
  const messages = say(careMessages);
  const action = useAction();
  const [kept, setKept] = useState(false);
  const form = useTyped(`brand/${reply.member.id}`, typedFrom(reply));
  const { typed } = form;
  const update = (more: Partial<typeof typed>): void => {
    setKept(false);
    form.update(more);
  };
  const problems = sortByField(action.problems, ['name', 'address', 'village', 'tagline', 'brand']);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { tagline, accent: colour, ...rest } = typed;
    const facts: SaveBrand = { ...rest, ...(tagline && { tagline }), ...(colour && { accent: colour }) };
    const done = await action.run(async () => {
      set(await saveBrand(reply, facts));
      form.saved();
    }, reload);
    setKept(done);
    if (done && goesOn !== undefined && action.isHere()) goTo(goesOn, 'replace');
  };
  return (
    <form class="stack" onSubmit={(event) => void save(event)} noValidate>
      <HeldFields busy={action.busy}>
        <TextField
          name="brand-name"
          label={messages.brandName}
          value={typed.name}
          problems={[...(problems.name ?? []), ...(problems.brand ?? [])]}
          onType={(name) => update({ name })}
        />
        <TextField
          name="address"
          label={messages.brandAddress}
          hint={messages.brandAddressHint}
          value={typed.address}
          problems={problems.address}
          onType={(address) => update({ address })}
        />
        <TextField
          name="village"
          label={messages.brandVillage}
          value={typed.village}
          problems={problems.village}
          onType={(village) => update({ village })}
        />
        <TextField
          name="tagline"
          label={messages.brandTagline}
          value={typed.tagline}
          problems={problems.tagline}
          onType={(tagline) => update({ tagline })}
        />
        <Choice
          name="colour"
          legend={messages.brandColour}
          options={[
            { value: 'photo', label: messages.noColour },
            { value: 'own', label: messages.ownColour },
          ]}
          chosen={typed.accent === '' ? 'photo' : 'own'}
          onChoose={(which) => update({ accent: which === 'own' ? FIRST_COLOUR : '' })}
        />
        {typed.accent !== '' && (
          <Field name="accent" label={messages.ownColour}>
            {(ties) => (
              <input
                {...ties}
                type="color"
                value={typed.accent}
                onInput={({ currentTarget }) => update({ accent: currentTarget.value })}
              />
            )}
          </Field>
        )}
      </HeldFields>
      <FormFaults refused={action.problems} other={problems.other} />
      <Button icon="check" kind="main" submit busy={action.busy}>
        {say(commonMessages).save}
      </Button>
      <div role="status">{kept && <Notice mood="ok">{messages.brandKept}</Notice>}</div>
    </form>
  );
}
