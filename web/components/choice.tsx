import type { ComponentChildren } from 'preact';

/** Radio buttons for a few options, all visible: larger and simpler than a select. */
export const Choice = <V extends string>({
  name,
  legend,
  options,
  chosen,
  onChoose,
  unseenLegend = false,
}: {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: V; readonly label: ComponentChildren }[];
  /** Undefined until something is chosen. */
  readonly chosen: V | undefined;
  readonly onChoose: (value: V) => void;
  /** Only screen readers get the legend, when a visible heading says it already. */
  readonly unseenLegend?: boolean;
}) => (
  <fieldset class="choice">
    <legend class={unseenLegend ? 'unseen' : undefined}>{legend}</legend>
    <div class="options">
      {options.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
