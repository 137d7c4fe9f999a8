/** A setting that makes a start impossible; the message says what to do. */
export class ConfigError extends Error {}
