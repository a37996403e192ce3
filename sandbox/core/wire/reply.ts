/** What the client receives: an answer in JSON, or what it sees when the connection or Meta's gateway fails. */
export type GraphReply =
  | {
      readonly is: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: unknown;
    }
  | { readonly is: 'page'; readonly status: number; readonly html: string }
  | { readonly is: 'reset' }
  | { readonly is: 'hang' }
  /** Only an item of a batch can be this: it is `null` in the reply. */
  | { readonly is: 'nothing' };
