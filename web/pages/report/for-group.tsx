import { useState } from 'preact/hooks';
import type { GroupPictureReply } from '../../../functions/http/contract/group-pictures.ts';
import { useLoaded } from '../../api/loaded.ts';
import { drawResult, readGroupText, type ReportDays } from '../../api/report.ts';
import { useAction } from '../../components/action.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Show } from '../../components/loading.tsx';
import { Problems } from '../../components/notice.tsx';
import { SendText } from '../../components/send-text.tsx';
import { language, say } from '../../i18n/language.ts';
import { reportGroupMessages } from '../../i18n/report-group.ts';

/** The result of the period as a text and as a picture, which the leader sends to the group by hand. */
export function ForGroup({ days, hasReach }: { readonly days: ReportDays; readonly hasReach: boolean }) {
  const messages = say(reportGroupMessages);
  const action = useAction();
  const [isOpen, setOpen] = useState(false);
  const [drawn, setDrawn] = useState<GroupPictureReply>();
  const draw = () =>
    action.run(async () => setDrawn(await drawResult({ ...days, language: language.value })));
  return (
    <section class="stack no-print">
      <h2>{messages.title}</h2>
      <div class="buttons">
        {!isOpen && (
          <Button icon="chat" onPress={() => setOpen(true)}>
            {messages.make}
          </Button>
        )}
        {hasReach && !drawn && (
          <Button icon="gallery" busy={action.busy} onPress={draw}>
            {messages.picture}
          </Button>
        )}
      </div>
      <Problems lines={action.problems} />
      {isOpen && <Text days={days} />}
      {drawn && <Picture of={drawn} />}
    </section>
  );
}

function Picture({ of: { url, width, height } }: { readonly of: GroupPictureReply }) {
  const messages = say(reportGroupMessages);
  return (
    <figure class="stack">
      <img class="picture" src={url} alt={messages.pictureOf} width={width} height={height} />
      <p class="small soft">{messages.pictureHow}</p>
      <ButtonLink icon="save" to={url} saveAs="etalase-hasil.jpg" outside>
        {messages.savePicture}
      </ButtonLink>
    </figure>
  );
}

function Text({ days }: { readonly days: ReportDays }) {
  const made = useLoaded(`group/${days.from}/${days.to}`, (left) => readGroupText(days, left));
  return <Show from={made}>{(value) => <SendText text={value.text[language.value]} />}</Show>;
}
