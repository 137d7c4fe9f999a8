/** Something a person can act on. Its message is shown as it is, without a stack trace. */
export class Problem extends Error {
  name = 'Problem';
}

/** Sentences for what the operating system answers; each says what to do. */
const advice = {
  ENOSPC: (place) =>
    `The disk that holds ${place} is full. Free some space, or choose another folder: DATA_DIR=/elsewhere npm start`,
  EDQUOT: (place) =>
    `Your quota on the disk that holds ${place} is used up. Free some space, or choose another folder: DATA_DIR=/elsewhere npm start`,
  EACCES: (place) =>
    `${place} cannot be written by this user. Give it to this user (chown), or choose another folder: DATA_DIR=/elsewhere npm start`,
  EPERM: (place) =>
    `${place} cannot be changed by this user. Give it to this user (chown), or choose another folder: DATA_DIR=/elsewhere npm start`,
  EROFS: (place) => `${place} lies on a read-only disk. Choose another folder: DATA_DIR=/elsewhere npm start`,
  ENOENT: (place) =>
    `${place} cannot be made. Check that its disk is there and can be written, or choose another folder: DATA_DIR=/elsewhere npm start`,
  ENOTDIR: (place) =>
    `${place} should be a folder but a file is in its way. Move that file away, or choose another folder: DATA_DIR=/elsewhere npm start`,
  EEXIST: (place) =>
    `${place} should be a folder but a file is in its way. Move that file away, or choose another folder: DATA_DIR=/elsewhere npm start`,
};

/**
 * Turns an error of the operating system into a sentence.
 * @param {unknown} error what was thrown; its `code`, or "No space left on device" in its text, decides
 * @param {string} place the file or folder that was touched, as shown to the person
 * @returns {Problem} the sentence; for unknown codes it repeats the first line of the error
 */
export function problemOf(error, place) {
  if (error instanceof Problem) return error;
  const text = error instanceof Error ? error.message : String(error);
  const code = /No space left on device|ENOSPC/.test(text) ? 'ENOSPC' : error?.code;
  const known = advice[code];
  return new Problem(known ? known(place) : `${place}: ${text.trim().split('\n')[0]}`, { cause: error });
}
