const sent = new WeakSet<HTMLFormElement>();
/** After so many milliseconds without another page a form may be sent again. */
const patience = 5_000;

/**
 * Lets a form be sent once until its answer is there. A double click would drop the first answer, and what it brings along, such
 * as the session that takes the place of this one.
 */
export function once(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  if (sent.has(form)) event.preventDefault();
  else {
    sent.add(form);
    setTimeout(() => sent.delete(form), patience);
  }
}
