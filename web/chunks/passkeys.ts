export { EnterByPasskey } from '../pages/passkeys/enter-by-passkey.tsx';
export { Passkeys } from '../pages/passkeys/passkeys.tsx';
export { ProveOrAdd } from '../pages/passkeys/prove-or-add.tsx';
