import { useState } from 'preact/hooks';
import type { CampaignReply } from '../../../functions/http/contract/campaigns.ts';
import { saveTemplate } from '../../api/campaigns.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { newId } from '../../drafts/new-id.ts';
import { say } from '../../i18n/language.ts';
import { templateMessages } from '../../i18n/templates.ts';

/** Keeps a campaign, without its dates, to begin it again one day. */
export function KeepTemplate({ campaign }: { readonly campaign: CampaignReply }) {
  const messages = say(templateMessages);
  const action = useAction();
  // Pressing again after a lost response saves one template, not two.
  const [id] = useState(newId);
  const [isKept, setKept] = useState(false);
  const keep = () =>
    action.run(async () => {
      await saveTemplate(id, campaign.id);
      setKept(true);
    });
  if (isKept)
    return (
      <Outcome>
        <Notice mood="ok">{messages.kept}</Notice>
      </Outcome>
    );
  return (
    <>
      <Button icon="save" busy={action.busy} onPress={keep}>
        {messages.keep}
      </Button>
      <Problems lines={action.problems} />
    </>
  );
}
