import { listCampaignKinds } from '../../api/campaigns.ts';
import { useLoaded } from '../../api/loaded.ts';
import { Icon } from '../../components/icon.tsx';
import { Show } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { language, say } from '../../i18n/language.ts';
import { KindDrawing } from './kind-drawing.tsx';
import { Templates } from './templates.tsx';

/** The first step of a new campaign: what kind it is. */
export function PickKind() {
  const messages = say(campaignMessages);
  const kinds = useLoaded('campaign-kinds', listCampaignKinds);
  return (
    <Page title={messages.make} back="/promosi">
      <Templates />
      <p class="lead">{messages.whichKind}</p>
      <Show from={kinds}>
        {({ kinds: all }) => (
          <ul class="kinds">
            {all.map(({ kind, name, about }) => (
              <li key={kind}>
                <a class="way" href={`/promosi/baru/${kind}`}>
                  <KindDrawing kind={kind} />
                  <span>
                    <strong>{name[language.value]}</strong>
                    <span class="small soft">{about[language.value]}</span>
                  </span>
                  <Icon name="next" />
                </a>
              </li>
            ))}
          </ul>
        )}
      </Show>
    </Page>
  );
}
