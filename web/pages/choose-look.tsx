import { useState } from 'preact/hooks';
import { Choice } from '../components/choice.tsx';
import { say } from '../i18n/language.ts';
import { meMessages } from '../i18n/me.ts';
import { keepText } from '../keep-text.ts';
import { LOOK_KEPT_AS, showLook } from '../look.ts';

/** Light or dark; `phone` follows the phone's own choice. */
const LOOKS = ['phone', 'light', 'dark'] as const;

/** The choice between light and dark, which takes effect at once and is remembered on this device. */
export function ChooseLook() {
  const messages = say(meMessages);
  const [look, setLook] = useState(document.documentElement.dataset['look']);
  return (
    <Choice
      name="look"
      legend={messages.look}
      options={LOOKS.map((value) => ({ value, label: messages.looks[value] }))}
      chosen={LOOKS.find((one) => one === look)}
      onChoose={(chosen) => {
        keepText(LOOK_KEPT_AS, chosen);
        showLook();
        setLook(chosen);
      }}
    />
  );
}
