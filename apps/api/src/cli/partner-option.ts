import { type PartnerKindId, partnerKindIds, partnerKinds, Refusal, sideIds } from '@samenspel/domain';

export type PartnerOption = { name: string; partnerKind: PartnerKindId };

/**
 * Reads `<name>:<kind>:<side>`. The side says aloud what the kind implies; a funder stands on no side (`none`).
 * @throws Refusal INVALID with a sentence about the part that does not fit.
 */
export function readPartner(option: string): PartnerOption {
  const parts = option.split(':');
  const [kind, side] = parts.slice(-2).map((part) => part.trim());
  const name = parts.slice(0, -2).join(':').trim();
  if (name === '' || kind === undefined || side === undefined) throw malformed(option);
  const partnerKind = partnerKindIds.find((id) => id === kind);
  if (!partnerKind) throw unknownKind(kind);
  const expected = partnerKinds[partnerKind].side ?? 'none';
  if (side !== expected) throw wrongSide(partnerKind, side, expected);
  return { name, partnerKind };
}

const invalid = (nl: string, en: string) => new Refusal('INVALID', { nl, en });

const malformed = (option: string) =>
  invalid(
    `“${option}” is geen partner. Schrijf naam:soort:kant, zoals "Gemeente X:public-organisation:public-side".`,
    `“${option}” is no partner. Write name:kind:side, such as "City of X:public-organisation:public-side".`,
  );
const unknownKind = (kind: string) =>
  invalid(
    `Er is geen soort partner “${kind}”. Kies uit ${partnerKindIds.join(', ')}.`,
    `There is no kind of partner “${kind}”. Choose from ${partnerKindIds.join(', ')}.`,
  );
const wrongSide = (kind: string, side: string, expected: string) =>
  invalid(
    `Een partner van de soort ${kind} hoort bij de kant ${expected}, niet bij ${side}. De kanten zijn ${sideIds.join(', ')}.`,
    `A partner of the kind ${kind} stands on the side ${expected}, not on ${side}. The sides are ${sideIds.join(', ')}.`,
  );
