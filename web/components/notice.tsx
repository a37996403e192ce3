import type { ComponentChildren } from 'preact';
import type { ProblemLine } from '../../functions/http/contract/problem.ts';
import { commonMessages } from '../i18n/common.ts';
import { say } from '../i18n/language.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

const SIGNS = { ok: 'check', wait: 'clock', help: 'help', note: 'info' } as const satisfies Record<
  string,
  IconName
>;
export type Mood = keyof typeof SIGNS;

/** A highlighted sentence. With `alert`, screen readers read it at once. */
export const Notice = ({
  mood,
  icon,
  alert,
  children,
}: {
  readonly mood: Mood;
  readonly icon?: IconName;
  readonly alert?: boolean;
  readonly children: ComponentChildren;
}) => (
  <div class={`notice ${mood}`} role={alert ? 'alert' : undefined}>
    <Icon name={icon ?? SIGNS[mood]} />
    <div>{children}</div>
  </div>
);

/** Shows the problems of a refusal, each with a better wording if there is one. */
export const Problems = ({ lines }: { readonly lines: readonly ProblemLine[] }) =>
  lines.length === 0 ? null : (
    <Notice mood="help" alert>
      {lines.map(({ code, text, better }) => (
        <div key={code + text}>
          <p>{text}</p>
          {better !== undefined && <p class="better">{say(commonMessages).better(better)}</p>}
        </div>
      ))}
    </Notice>
  );
