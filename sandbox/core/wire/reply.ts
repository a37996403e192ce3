/** What goes back: an answer in JSON, or what a client sees when the line or Meta's front breaks. */
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
  /** Only an item of a batch can be this: it stands as `null` in the reply. */
  | { readonly is: 'nothing' };
