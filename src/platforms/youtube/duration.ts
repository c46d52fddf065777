const duration = /^P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6}(?:\.\d{1,9})?)S)?)?$/;
const secondsOf = [604_800, 86_400, 3_600, 60, 1];

/** Seconds of an ISO 8601 duration; `undefined` where it is none, and of 0, which live broadcasts have. */
export function durationOf(text: string): number | undefined {
  const parts = duration.exec(text)?.slice(1) ?? [];
  const seconds = parts.reduce((sum, part, index) => sum + Number(part ?? 0) * (secondsOf[index] as number), 0);
  return seconds > 0 ? seconds : undefined;
}
