import { useState } from 'preact/hooks';
import { request } from '../../client/request.ts';
import type { BrandReply } from '../../functions/http/contract/brand.ts';
import { removeLogo } from '../api/care.ts';
import type { Loaded } from '../api/loaded.ts';
import { notTaken } from '../api/not-taken.ts';
import { upload } from '../api/upload.ts';
import { persist } from '../api/waiting.ts';
import { useAction } from '../components/action.ts';
import { Button } from '../components/button.tsx';
import { Notice, Problems } from '../components/notice.tsx';
import { Outcome } from '../components/outcome.tsx';
import { PickFile } from '../components/pick-file.tsx';
import { MOST_THROUGH_API } from '../photo/fit-size.ts';
import { shrinkLogo } from '../photo/shrink-logo.ts';
import { careMessages } from '../i18n/care.ts';
import { say } from '../i18n/language.ts';

/** Shows a brand's logo, with buttons to replace and remove it. A large file is reduced on the phone. */
export function Logo({
  reply,
  loaded: { set, reload },
}: {
  readonly reply: BrandReply;
  readonly loaded: Loaded<BrandReply>;
}) {
  const messages = say(careMessages);
  const action = useAction();
  const [isDropped, setDropped] = useState(false);
  const { member, brand, logoUrl, revision } = reply;
  const replacing = (logo: Blob) =>
    request('PUT /api/members/{id}/logo', { id: member.id, body: logo, seen: revision });
  const pick = (file: File) =>
    action.run(async () => {
      const logo = await shrinkLogo(file);
      if (logo.size > MOST_THROUGH_API) throw notTaken(413);
      set(await persist(() => upload(replacing(logo), logo, () => undefined)));
      setDropped(false);
    }, reload);
  const drop = () =>
    action.run(async () => {
      set(await removeLogo(reply));
      setDropped(true);
    }, reload);
  return (
    <section class="stack">
      <h2>{messages.logo}</h2>
      <p class="small soft">{messages.logoWhy}</p>
      {logoUrl !== undefined && <img class="logo" src={logoUrl} alt={messages.logo} />}
      {brand ? (
        <div class="buttons">
          <PickFile
            icon="gallery"
            word={messages.pickLogo}
            kinds="image/png,image/jpeg,image/webp"
            busy={action.busy}
            onPick={pick}
          />
          {logoUrl !== undefined && (
            <Button icon="bin" busy={action.busy} onPress={drop}>
              {messages.dropLogo}
            </Button>
          )}
        </div>
      ) : (
        <Notice mood="note">{messages.brandFirst}</Notice>
      )}
      {isDropped && <Outcome>{messages.logoDropped}</Outcome>}
      <Problems lines={action.problems} />
    </section>
  );
}
