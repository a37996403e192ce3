import { say } from '../../i18n/language.ts';
import { makeMessages } from '../../i18n/make.ts';

/** Shows the current one of the three steps. */
export function Steps({ at }: { readonly at: 1 | 2 | 3 }) {
  const messages = say(makeMessages);
  const names = [messages.stepPhoto, messages.stepFacts, messages.stepPreview];
  return (
    <ol class="steps" aria-label={messages.steps}>
      {names.map((name, index) => (
        <li
          key={name}
          class={index + 1 < at ? 'done' : undefined}
          aria-current={index + 1 === at ? 'step' : undefined}
        >
          <span class={index + 1 === at ? undefined : 'unseen'}>{name}</span>
        </li>
      ))}
    </ol>
  );
}
