import { InvalidArgumentError } from "@openqs/linalg";

/** Throws unless there is a time and the times are finite and increase strictly. */
export function assertTimes(times: ArrayLike<number>): void {
  if (times.length === 0) throw new InvalidArgumentError("times", times, "must hold at least one time");
  for (let i = 0; i < times.length; i++) {
    if (!Number.isFinite(times[i])) throw new InvalidArgumentError(`times[${i}]`, times[i], "must be a finite number");
    if (i > 0 && times[i]! <= times[i - 1]!) {
      throw new InvalidArgumentError(
        `times[${i}]`,
        times[i],
        `must be greater than the time before it, ${times[i - 1]}`,
      );
    }
  }
}
