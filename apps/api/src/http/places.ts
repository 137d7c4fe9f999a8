/** Where in our code an error arose, without what it says: messages of the driver quote what people wrote. */
export function placesIn(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map(withoutMachine);
}

/** Of a path what stands in the repository; where that lies on this machine concerns nobody. */
const withoutMachine = (line: string): string =>
  line
    .trim()
    .replace(/(\(|at (?:async )?)(?:file:\/\/)?\/(?:[^():]*\/)?((?:apps|packages|node_modules)\/)/, '$1$2')
    .replace(/(\(|at (?:async )?)(?:file:\/\/)?\/[^():]*\//, '$1');
