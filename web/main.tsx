import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/buttons.css';
import './styles/fields.css';
import './styles/cards.css';
import './styles/product-list.css';
import './styles/pictures.css';
import './styles/plan.css';
import './styles/print.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { listenToAddress } from './address.ts';
import { showLook } from './look.ts';
import { sendKept } from './api/send.ts';
import { signedOut } from './api/signed-out.ts';
import { recognise, session } from './session.ts';
import { App } from './shell/app.tsx';
import { makeReady } from './shell/make-ready.ts';
import { showKeptLanguage } from './i18n/language.ts';

listenToAddress();
showLook();
const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');
effect(() => {
  if (session.value && !signedOut.value) void sendKept();
});

async function begin(into: HTMLElement): Promise<void> {
  await showKeptLanguage();
  render(<App />, into);
  try {
    await recognise();
  } finally {
    await makeReady();
  }
}
// Not awaited: the other files import this one, and without a signal they would wait for its end for ever.
void begin(root);
