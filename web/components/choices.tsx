/** Checkboxes for a few options, all visible. When `most` are chosen, the others wait until one is given up. */
export const Choices = <V extends string>({
  legend,
  options,
  chosen,
  most = Infinity,
  onChange,
}: {
  readonly legend: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly chosen: readonly V[];
  readonly most?: number;
  readonly onChange: (values: V[]) => unknown;
}) => (
  <fieldset class="choice">
    <legend>{legend}</legend>
    <div class="options">
      {options.map(({ value, label }) => {
        const on = chosen.includes(value);
        return (
          <label key={value}>
            <input
              type="checkbox"
              checked={on}
              disabled={!on && chosen.length >= most}
              onChange={() => onChange(on ? chosen.filter((one) => one !== value) : [...chosen, value])}
            />
            <span>{label}</span>
          </label>
        );
      })}
    </div>
  </fieldset>
);
