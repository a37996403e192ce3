export { HandoverOffer } from '../pages/home/handover-offer.tsx';
export { OtherWaysIn } from '../pages/sign-in/other-ways-in.tsx';
export { Passkeys } from '../pages/passkeys/passkeys.tsx';
export { ProveOrAdd } from '../pages/passkeys/prove-or-add.tsx';
