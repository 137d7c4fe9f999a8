/** Enough to know a device again, from what a browser says of itself: `Firefox, Linux`. */
export function deviceIn(userAgent: string): string | null {
  const browser = ['Firefox', 'Edg', 'OPR', 'Chrome', 'Safari'].find((name) =>
    userAgent.includes(`${name}/`),
  );
  const system = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS X', 'CrOS', 'Linux'].find((name) =>
    userAgent.includes(name),
  );
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS X': 'macOS', CrOS: 'ChromeOS' };
  const parts = [browser, system].flatMap((part) => (part ? [names[part] ?? part] : []));
  return parts.length > 0 ? parts.join(', ') : null;
}
