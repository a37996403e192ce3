export { DraftList } from '../pages/home/draft-list.tsx';
export { Changes } from '../pages/home/changes.tsx';
export { LateRefusals } from '../shell/late-refusals.tsx';
export { Missing } from '../shell/missing.tsx';
export { ReadEarlier } from '../shell/read-earlier.tsx';
export { TooOld } from '../shell/too-old.tsx';
