import { say } from '../../words/language.ts';
import { makeWords } from '../../words/make.ts';

/** Shows the current one of the three steps. */
export function Steps({ at }: { readonly at: 1 | 2 | 3 }) {
  const words = say(makeWords);
  const names = [words.stepPhoto, words.stepWords, words.stepLook];
  return (
    <ol class="steps" aria-label={words.steps}>
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
