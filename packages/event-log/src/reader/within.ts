/** Something gave no answer in time. */
export class TookTooLong extends Error {
  override readonly name = 'TookTooLong';
}

/** What `work` gives, or TookTooLong when that takes longer than a number of milliseconds; it goes on all the same. */
export async function within<T>(millis: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new TookTooLong(`There was no answer within ${millis} ms.`)), millis);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
