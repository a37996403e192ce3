/** The first letters of a name in a circle, for lists of people; the name itself stands beside it. Needs desk.css. */
export const Initials = ({ name }: { readonly name: string }) => (
  <span class="initials" aria-hidden="true">
    {name
      .split(/\s+/)
      .slice(0, 2)
      .map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0x20).toUpperCase())
      .join('')}
  </span>
);
