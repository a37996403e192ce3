import { Button } from '../components/button.tsx';
import { say } from '../i18n/language.ts';
import { toldAboveMessages } from '../i18n/told-above.ts';
import { updateApp } from './update-app.ts';

/** Says that the server does not understand this version of the app any more, and offers the newer one. */
export function TooOld() {
  const messages = say(toldAboveMessages);
  return (
    <div class="waiting">
      <div>{messages.tooOld}</div>
      <Button icon="refresh" onPress={updateApp}>
        {messages.update}
      </Button>
    </div>
  );
}
