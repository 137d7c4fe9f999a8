/**
 * Tells what stands in a part of a form, now and whenever it changes: by a person, by a form that is put back or emptied.
 * @returns what ends it.
 */
export function followStanding(part: HTMLElement | undefined, tell: () => void): () => void {
  const form = part?.closest('form');
  const emptied = () => queueMicrotask(tell);
  tell();
  part?.addEventListener('change', tell);
  form?.addEventListener('reset', emptied);
  return () => {
    part?.removeEventListener('change', tell);
    form?.removeEventListener('reset', emptied);
  };
}
