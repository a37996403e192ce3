import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { commonMessages } from '../i18n/common.ts';
import { say } from '../i18n/language.ts';
import { Icon } from './icon.tsx';

interface PageProps {
  readonly title: string;
  /** Where "Kembali" leads; absent on the pages of the main menu. */
  readonly back?: string;
  readonly children: ComponentChildren;
}

/** One screen: its title, the link back, and its parts. */
export function Page({ title, back, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Etalase`;
  }, [title]);
  return (
    <div class="page">
      {back !== undefined && (
        <a class="back" href={back}>
          <Icon name="back" />
          {say(commonMessages).back}
        </a>
      )}
      <h1>{title}</h1>
      {children}
    </div>
  );
}
