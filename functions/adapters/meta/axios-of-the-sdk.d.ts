// axios types only its ES module entry; this is the CommonJS one, which the SDK requires.
declare module 'axios/dist/node/axios.cjs' {
  import type { AxiosStatic } from 'axios';

  const axios: AxiosStatic;
  export default axios;
}
