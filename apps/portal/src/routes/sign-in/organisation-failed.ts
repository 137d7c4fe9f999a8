import type { messages } from './messages.ts';

type Why = keyof (typeof messages.nl)['organisationFailed'];

const known = new Map<string, Why>([
  ['address_in_use', 'inUse'],
  ['account_not_linked', 'unproven'],
  ['address_unproven', 'unproven'],
  ['address_unusable', 'unusable'],
  ['email_not_found', 'unusable'],
]);

/** Why the way through the organisation led back here, as the address says; null when it did not. */
export function organisationFailed({ searchParams }: URL): Why | null {
  const error = searchParams.get('error');
  return error === null ? null : (known.get(error) ?? 'usual');
}
