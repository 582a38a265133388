import { assertFinite, InvalidArgumentError } from "@openqs/linalg";

/** Throws unless there are times and they increase. */
export function assertTimes(argument: string, times: ArrayLike<number>): void {
  const isList = Array.isArray(times) || ArrayBuffer.isView(times);
  if (!isList || times.length === 0) {
    throw new InvalidArgumentError(argument, times, "must be an array of at least one time");
  }
  for (let k = 0; k < times.length; k++) {
    assertFinite(`${argument}[${k}]`, times[k]);
    if (k > 0 && times[k] <= times[k - 1]) {
      throw new InvalidArgumentError(`${argument}[${k}]`, times[k], `must be larger than ${times[k - 1]} before it`);
    }
  }
}
