/** Checkboxes for a few options, all visible. */
export const Choices = <V extends string>({
  legend,
  options,
  chosen,
  onChange,
}: {
  readonly legend: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly chosen: readonly V[];
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
              onChange={() => onChange(on ? chosen.filter((one) => one !== value) : [...chosen, value])}
            />
            <span>{label}</span>
          </label>
        );
      })}
    </div>
  </fieldset>
);
