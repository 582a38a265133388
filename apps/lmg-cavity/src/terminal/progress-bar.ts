import { assertFinite, InvalidArgumentError } from "@openqs/linalg";

interface ProgressBarOptions {
  /** Width of the line in characters; default 80, and at least 20. */
  readonly columns?: number;
  /** What is being done, set in front. */
  readonly phase?: string;
  /** Seconds since the start; with it the line shows the rate and the time that is left. */
  readonly elapsedSeconds?: number;
}

/** Eighths of a cell. */
const PARTS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"] as const;

/**
 * One line of text that shows how far a job is: phase, bar, share, count, rate and the time left at that rate.
 *
 * @throws InvalidArgumentError unless 0 <= done <= total.
 */
export function progressBar(done: number, total: number, options: ProgressBarOptions = {}): string {
  assertFinite("total", total);
  if (!(total > 0)) throw new InvalidArgumentError("total", total, "must be positive");
  if (!(done >= 0 && done <= total)) throw new InvalidArgumentError("done", done, `must be between 0 and ${total}`);
  const columns = Math.max(20, options.columns ?? 80);
  const before = options.phase === undefined ? "" : `${options.phase} `;
  const share = `${String(Math.floor((100 * done) / total)).padStart(3)} %`;
  const after = ` ${[share, `${done}/${total}`, ...speed(done, total, options.elapsedSeconds)].join("  ")}`;
  const room = columns - [...before].length - [...after].length;
  if (room >= 8) return `${before}${bar(done / total, Math.min(room, 40))}${after}`;
  return [...`${before}${after.trimStart()}`].slice(0, columns).join("");
}

function bar(share: number, cells: number): string {
  const eighths = Math.floor(share * cells * 8);
  const filled = `${"█".repeat(eighths >> 3)}${PARTS[eighths & 7]}`;
  return filled.padEnd(cells, "░");
}

function speed(done: number, total: number, elapsed: number | undefined): string[] {
  if (elapsed === undefined || !(elapsed > 0) || done === 0) return [];
  const rate = done / elapsed;
  const left = done === total ? `in ${duration(elapsed)}` : `${duration((total - done) / rate)} left`;
  return [`${Number(rate.toPrecision(2))}/s`, left];
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
