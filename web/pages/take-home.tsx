import { useState } from 'preact/hooks';
import { readMyData } from '../api/my-data.ts';
import { useAction } from '../components/action.ts';
import { useAddressOf } from '../components/address-of.ts';
import { Button, ButtonLink } from '../components/button.tsx';
import { Notice, Problems } from '../components/notice.tsx';
import { Outcome } from '../components/outcome.tsx';
import { isoDay } from '../i18n/formats.ts';
import { say } from '../i18n/language.ts';
import { meMessages } from '../i18n/me.ts';
import { zone } from '../session.ts';

/** Collects everything that is stored about the user into one file, which she then saves. */
export function TakeHome() {
  const messages = say(meMessages);
  const action = useAction();
  const [pages, setPages] = useState(0);
  const [file, setFile] = useState<{ readonly bytes: Blob; readonly name: string }>();
  const address = useAddressOf(file?.bytes);
  const collect = () =>
    action.run(async () => {
      setPages(0);
      const data = await readMyData(setPages);
      const bytes = new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' });
      setFile({ bytes, name: `etalase-${isoDay(Date.parse(data.madeAt), zone.value)}.json` });
    });
  return (
    <details class="more">
      <summary>{messages.myData}</summary>
      <div class="stack">
        <p class="small soft">{messages.myDataWhy}</p>
        {file && address !== undefined ? (
          <>
            <Outcome>
              <Notice mood="ok">{messages.myDataReady}</Notice>
            </Outcome>
            <ButtonLink icon="save" kind="main" to={address} saveAs={file.name}>
              {messages.myDataSave}
            </ButtonLink>
          </>
        ) : (
          <>
            <Button icon="save" busy={action.busy} onPress={collect}>
              {messages.myDataCollect}
            </Button>
            <div role="status">{action.busy && <p class="small soft">{messages.myDataPages(pages)}</p>}</div>
          </>
        )}
        <Problems lines={action.problems} />
      </div>
    </details>
  );
}
