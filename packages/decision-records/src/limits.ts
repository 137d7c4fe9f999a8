/** Largest file that is read, in bytes of UTF-8. A decision record is a page or two; the longest known ones stay under 64 KiB. */
export const MAX_FILE_BYTES = 256 * 1024;

/** Most files that one reading takes. */
export const MAX_FILES = 2_000;

/** Most links that one record may have with others. */
export const MAX_LINKS_PER_RECORD = 200;

/** Longest line that is searched for status, dates and links, in characters without formatting. */
export const MAX_LINE_LENGTH = 10_000;

/** Longest title, in characters. */
export const MAX_TITLE_LENGTH = 500;

/** Longest wording of a status that is kept, in characters. */
export const MAX_STATUS_LENGTH = 2_000;

/** Longest path of a file, in characters. */
export const MAX_PATH_LENGTH = 1_000;

/** Largest front matter that is parsed, in characters. */
export const MAX_FRONT_MATTER_LENGTH = 16 * 1024;

/** Most YAML aliases (`*name`) in front matter. Nobody needs them to describe a decision. */
export const MAX_YAML_ALIASES = 10;

/** Deepest YAML nesting in front matter, as brackets that are open at once. */
export const MAX_YAML_BRACKETS = 50;

/** Most quotes and lists inside one another at the start of a line. */
export const MAX_NESTING = 16;

/** Most lines of one file. The Markdown parser needs time with the square of the lines in one quote or list. */
export const MAX_LINES = 8_000;

/**
 * Most brackets, stars and underscores in one paragraph. Markdown needs time with the square of that
 * number: 1,500 take a tenth of a second, 60,000 would take minutes.
 */
export const MAX_MARKS_PER_PARAGRAPH = 1_500;

/** Most of those marks in one file. */
export const MAX_MARKS = 20_000;
