/** A marking goes before everything: "[Personal] Re: Saturday". One that stands there is not put there again. */
export function markedSubject(subject: string, marking: string): string {
  return subject.startsWith(marking) ? subject : `${marking} ${subject}`.trim();
}
