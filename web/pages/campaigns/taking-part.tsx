import type { ProposeCampaign } from '../../../functions/http/contract/campaigns.ts';
import { useLoaded } from '../../api/loaded.ts';
import { listChannels, listMembers } from '../../api/people.ts';
import { Choices } from '../../components/choices.tsx';
import { Show } from '../../components/loading.tsx';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { say } from '../../i18n/language.ts';
import { productMessages } from '../../i18n/product.ts';

/** Asks who takes part and on which pages, of those who agreed. Closed at first: usually everybody does. */
export function TakingPart({
  wish: { without = [], channels },
  update,
}: {
  readonly wish: ProposeCampaign;
  readonly update: (changes: Partial<ProposeCampaign>) => void;
}) {
  const messages = say(campaignMessages);
  const members = useLoaded('members', listMembers);
  const pages = useLoaded('channels', listChannels);
  return (
    <details class="more" open={without.length > 0 || channels !== undefined}>
      <summary>{messages.takingPart}</summary>
      <p class="hint">{messages.takingPartHint}</p>
      <Show from={members}>
        {(all) => {
          const everybody = all.filter(({ roles }) => roles.includes('member')).map(({ id }) => id);
          return (
            <Choices
              legend={messages.whoTakesPart}
              options={all
                .filter(({ id }) => everybody.includes(id))
                .map(({ id, name }) => ({ value: id, label: name }))}
              chosen={everybody.filter((id) => !without.includes(id))}
              onChange={(chosen) => {
                const left = everybody.filter((id) => !chosen.includes(id));
                update({ without: left.length === 0 ? undefined : left });
              }}
            />
          );
        }}
      </Show>
      <Show from={pages}>
        {({ channels: all }) => (
          <Choices
            legend={messages.onWhichPages}
            options={all.map(({ id, name, platform }) => ({
              value: id,
              label: `${name} · ${say(productMessages).places[platform]}`,
            }))}
            chosen={all.map(({ id }) => id).filter((id) => channels?.includes(id) ?? true)}
            onChange={(chosen) =>
              update({ channels: chosen.length === all.length || chosen.length === 0 ? undefined : chosen })
            }
          />
        )}
      </Show>
    </details>
  );
}
