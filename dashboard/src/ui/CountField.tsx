interface CountFieldProps {
  label: string;
  value: string;
  change: (value: string) => void;
  max?: number;
}

/** A number of people or things; blank is "not counted". */
export function CountField({ label, value, change, max = 1_000_000 }: CountFieldProps) {
  return (
    <label className="count-field">
      <span>{label}</span>
      <input
        type="number"
        inputMode="numeric"
        min={0}
        max={max}
        step={1}
        value={value}
        onChange={event => change(event.target.value)}
      />
    </label>
  );
}
