/** Name of an option as it is typed, `gammaA` as `gamma-a`. */
export function optionName(flag: string): string {
  return flag.replace(/([A-Z])/g, "-$1").toLowerCase();
}
