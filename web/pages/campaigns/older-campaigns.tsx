import { useState } from 'preact/hooks';
import type { ListedCampaign } from '../../../functions/http/contract/campaigns.ts';
import { listCampaigns } from '../../api/campaigns.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Problems } from '../../components/notice.tsx';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { say } from '../../i18n/language.ts';
import { CampaignRows } from './campaign-rows.tsx';

/** Lists the campaigns after the first page, one page for each press. Those in the first page are not repeated. */
export function OlderCampaigns({
  first,
  shown,
}: {
  /** The cursor of the second page. */
  readonly first: string;
  readonly shown: readonly ListedCampaign[];
}) {
  const [older, setOlder] = useState<readonly ListedCampaign[]>([]);
  const [next, setNext] = useState<string | undefined>(first);
  const action = useAction();
  const known = new Set(shown.map(({ id }) => id));
  const more = () =>
    action.run(async () => {
      const page = await listCampaigns(undefined, next);
      setOlder([...older, ...page.campaigns]);
      setNext(page.next);
    });
  return (
    <>
      <CampaignRows campaigns={older.filter(({ id }) => !known.has(id))} />
      <Problems lines={action.problems} />
      {next !== undefined && (
        <Button icon="calendar" busy={action.busy} onPress={more}>
          {say(campaignMessages).older}
        </Button>
      )}
    </>
  );
}
