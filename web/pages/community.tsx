import { useState } from 'preact/hooks';
import type { CommunityReply } from '../../functions/http/contract/community.ts';
import { readCommunity, saveCommunity } from '../api/care.ts';
import { type Loaded, useLoaded } from '../api/loaded.ts';
import { sortByField } from '../drafts/sort-problems.ts';
import { useAction } from '../components/action.ts';
import { Button } from '../components/button.tsx';
import { FormFaults } from '../components/form-faults.tsx';
import { HeldFields } from '../components/held-fields.tsx';
import { Show } from '../components/loading.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { PhoneField } from '../components/phone-field.tsx';
import { TextField } from '../components/text-fields.tsx';
import { useTyped } from '../components/use-typed.ts';
import { session } from '../session.ts';
import { commonMessages } from '../i18n/common.ts';
import { communityMessages } from '../i18n/community.ts';
import { say } from '../i18n/language.ts';
import { meMessages } from '../i18n/me.ts';

/** For coordinators: the community's name, contact number and publishing times. */
export function CommunityPage() {
  const settings = useLoaded('community', readCommunity);
  return (
    <Page title={say(meMessages).settings} back="/saya">
      <p class="lead">{say(communityMessages).why}</p>
      <Show from={settings}>{(value) => <CommunityForm value={value} settings={settings} />}</Show>
    </Page>
  );
}

/** Updates the community's name, which is shown on every screen. */
function showEverywhere({ name, village, contactPhone }: CommunityReply): void {
  const known = session.value;
  if (known) session.value = { ...known, community: { ...known.community, name, village, contactPhone } };
}

/** The values of the form's fields, as typed: each list is one field. */
const typedFrom = ({ hashtags, slots, quietHours, postsPerChannelAndDay, ...rest }: CommunityReply) => ({
  ...rest,
  ...quietHours,
  hashtags: hashtags.join(' '),
  slots: slots.join(', '),
  posts: String(postsPerChannelAndDay),
});
type Typed = ReturnType<typeof typedFrom>;

const several = (typed: string): string[] => typed.split(/[\s,;]+/).filter(Boolean);

const settingsFrom = ({ hashtags, slots, from, to, posts, ...rest }: Typed): CommunityReply => ({
  ...rest,
  hashtags: several(hashtags),
  slots: several(slots),
  quietHours: { from, to },
  postsPerChannelAndDay: Number(posts) || 0,
});

function CommunityForm({
  value,
  settings,
}: {
  readonly value: CommunityReply;
  readonly settings: Loaded<CommunityReply>;
}) {
  const messages = say(communityMessages);
  const action = useAction();
  const [kept, setKept] = useState(false);
  const form = useTyped('community', typedFrom(value));
  const { typed } = form;
  const update = (more: Partial<Typed>): void => {
    setKept(false);
    form.update(more);
  };
  const fields = ['name', 'village', 'contactPhone', 'hashtags', 'slots', 'quietHours'] as const;
  const problems = sortByField(action.problems, [...fields, 'postsPerChannelAndDay']);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const done = await action.run(async () => {
      const saved = await saveCommunity(settingsFrom(typed));
      settings.set(saved);
      form.saved();
      showEverywhere(saved);
    }, settings.reload);
    setKept(done);
  };
  const line = (field: 'name' | 'village' | 'hashtags' | 'slots', hint?: string) => (
    <TextField
      name={field}
      label={messages[field]}
      {...(hint !== undefined && { hint })}
      value={typed[field]}
      problems={problems[field]}
      onType={(text) => update({ [field]: text })}
    />
  );
  return (
    <form class="stack" onSubmit={(event) => void save(event)} noValidate>
      <HeldFields busy={action.busy}>
        {line('name', messages.nameHint)}
        {line('village')}
        <PhoneField
          name="contact-phone"
          label={messages.phone}
          hint={messages.phoneHint}
          value={typed.contactPhone}
          problems={problems.contactPhone}
          onType={(contactPhone) => update({ contactPhone })}
        />
        {line('hashtags', messages.hashtagsHint)}
        {line('slots', messages.slotsHint)}
        <div>
          <div class="pair">
            <TextField
              name="quiet-from"
              type="time"
              label={messages.quietFrom}
              value={typed.from}
              problems={problems.quietHours}
              onType={(from) => update({ from })}
            />
            <TextField
              name="quiet-to"
              type="time"
              label={messages.quietTo}
              value={typed.to}
              problems={[]}
              onType={(to) => update({ to })}
            />
          </div>
          <p class="hint">{messages.quietHint}</p>
        </div>
        <TextField
          name="posts-per-day"
          keyboard="numeric"
          label={messages.perDay}
          hint={messages.perDayHint}
          value={typed.posts}
          problems={problems.postsPerChannelAndDay}
          onType={(posts) => update({ posts })}
        />
      </HeldFields>
      <FormFaults refused={action.problems} other={problems.other} />
      <Button icon="check" kind="main" submit busy={action.busy}>
        {say(commonMessages).save}
      </Button>
      <div role="status">{kept && <Notice mood="ok">{say(commonMessages).saved}</Notice>}</div>
    </form>
  );
}
