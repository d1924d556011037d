interface ChipsProps<T extends string> {
  legend: string;
  choices: readonly T[];
  label: (choice: T) => string;
  chosen: readonly T[];
  change: (chosen: T[]) => void;
}

/** Some of a few: large enough for a thumb. */
export function Chips<T extends string>({ legend, choices, label, chosen, change }: ChipsProps<T>) {
  return (
    <fieldset className="chips">
      <legend>{legend}</legend>
      {choices.map(choice => (
        <label key={choice} className="chip">
          <input
            type="checkbox"
            checked={chosen.includes(choice)}
            onChange={event =>
              change(event.target.checked ? [...chosen, choice] : chosen.filter(each => each !== choice))
            }
          />
          {label(choice)}
        </label>
      ))}
    </fieldset>
  );
}
