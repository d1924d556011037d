interface CountFieldProps {
  label: string;
  value: string;
  change: (value: string) => void;
}

/** A number of people or things; blank is "not counted". */
export function CountField({ label, value, change }: CountFieldProps) {
  return (
    <label className="count-field">
      <span>{label}</span>
      <input
        type="number"
        inputMode="numeric"
        min={0}
        max={1_000_000}
        step={1}
        value={value}
        onChange={event => change(event.target.value)}
      />
    </label>
  );
}
