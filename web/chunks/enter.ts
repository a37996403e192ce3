export { NeedLink } from '../pages/need-link.tsx';
export { SignInPage } from '../pages/sign-in.tsx';
