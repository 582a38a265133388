/** Name and unit of a quantity as one label. */
export function axisTitle({ label, unit }: { readonly label: string; readonly unit?: string }): string {
  return unit === undefined ? label : `${label} (${unit})`;
}
