import type { TemplateRow } from '../../../functions/http/contract/campaign-templates.ts';
import { deleteTemplate, listTemplates } from '../../api/campaigns.ts';
import { useLoaded } from '../../api/loaded.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Show } from '../../components/loading.tsx';
import { Problems } from '../../components/notice.tsx';
import { say } from '../../i18n/language.ts';
import { templateMessages } from '../../i18n/templates.ts';
import { has } from '../../session.ts';
import { KindDrawing } from './kind-drawing.tsx';

/** The templates of the community, each a tap away from a new campaign; shows nothing when there are none. */
export function Templates() {
  const messages = say(templateMessages);
  const templates = useLoaded('campaign-templates', listTemplates);
  return (
    <Show from={templates}>
      {({ templates: all }) =>
        all.length > 0 && (
          <section class="stack">
            <h2>{messages.title}</h2>
            <ul class="kinds">
              {all.map((template) => (
                <Template key={template.id} template={template} onDeleted={templates.reload} />
              ))}
            </ul>
          </section>
        )
      }
    </Show>
  );
}

function Template({
  template: { id, kind, title, products },
  onDeleted,
}: {
  readonly template: TemplateRow;
  readonly onDeleted: () => void;
}) {
  const messages = say(templateMessages);
  const action = useAction();
  const end = async (): Promise<void> => {
    if (await action.run(() => deleteTemplate(id))) onDeleted();
  };
  return (
    <li>
      <a class="way" href={`/promosi/contoh/${id}`}>
        <KindDrawing kind={kind} />
        <span>
          <strong>{title}</strong>
          <span class="small soft">{messages.products(products.length)}</span>
        </span>
        <Icon name="next" />
      </a>
      {has('coordinator') && (
        <Button icon="cross" kind="quiet" busy={action.busy} onPress={end}>
          {messages.remove(title)}
        </Button>
      )}
      <Problems lines={action.problems} />
    </li>
  );
}
