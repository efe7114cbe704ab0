interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The running text under the fields. */
export function BodyField({ label, value, onChange }: Props) {
  return (
    <label class="edit-text">
      {label}
      <textarea
        rows={Math.min(30, value.split('\n').length + 4)}
        value={value}
        onInput={(e) => onChange(e.currentTarget.value)}
      />
    </label>
  );
}
