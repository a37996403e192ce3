import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../functions/domain/language.ts';
import { commonMessages } from '../i18n/common.ts';
import { say } from '../i18n/language.ts';
import { Button } from './button.tsx';
import { spokenParts, voiceOf } from './spoken-text.ts';

const voices = (): readonly SpeechSynthesisVoice[] => globalThis.speechSynthesis.getVoices();

/** Whether the phone can read a language aloud. Phones list their voices late, and some never do: then it is tried. */
const canRead = (language: Language): boolean =>
  'speechSynthesis' in globalThis &&
  (voices().length === 0 ||
    voices().some(({ lang }) => lang.replace('_', '-').startsWith(voiceOf(language).slice(0, 2))));

/** "Dengarkan": reads a text aloud with the phone's own voice. Not shown where the phone has no voice for the language. */
export function Listen({ text, language }: { readonly text: string; readonly language: Language }) {
  const messages = say(commonMessages);
  const [isReading, setReading] = useState(false);
  const stop = (): void => {
    globalThis.speechSynthesis.cancel();
    setReading(false);
  };
  // A voice that goes on after the text has left the screen would read what nobody sees.
  useEffect(() => (isReading ? stop : undefined), [isReading, text]);
  if (!canRead(language)) return null;
  const read = (): void => {
    globalThis.speechSynthesis.cancel();
    const parts = spokenParts(text, language).map(({ spoken, voice }) => {
      const part = new SpeechSynthesisUtterance(spoken);
      part.lang = voice;
      return part;
    });
    const last = parts.at(-1);
    if (!last) return;
    last.onend = () => setReading(false);
    for (const part of parts) {
      part.onerror = () => setReading(false);
      globalThis.speechSynthesis.speak(part);
    }
    setReading(true);
  };
  return (
    <Button
      icon={isReading ? 'pause' : 'play'}
      kind="quiet"
      pressed={isReading}
      onPress={isReading ? stop : read}
    >
      {isReading ? messages.stopListening : messages.listen}
    </Button>
  );
}
