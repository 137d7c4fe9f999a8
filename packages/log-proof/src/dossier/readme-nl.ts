import type { ReadmeRequest } from './readme.ts';

/** The Dutch half of a dossier's README. */
export function readmeNl({ exportedAt, scope, streams, events, publicKey }: ReadmeRequest): string {
  const what = scope === 'all' ? 'alle stromen van het log' : 'een deel van de stromen van het log';
  return `# Dossier uit Samenspel

*[English below](#dossier-from-samenspel)*

Dit is de geschiedenis zoals Samenspel die bewaart: ${what}, ${streams} stromen met samen ${events} gebeurtenissen,
uitgevoerd op ${exportedAt}. U kunt haar lezen en nakijken zonder Samenspel en zonder ons te vertrouwen.

## Wat erin zit

| bestand | wat het is |
|---|---|
| \`streams/*.jsonl\` | één bestand per stroom (een samenwerking, een portfolio), één gebeurtenis per regel, in volgorde; CloudEvents 1.0 in JSON |
| \`manifest.json\` | welke stromen er zijn, hoe lang ze zijn en in welk bestand ze staan |
| \`schemas/\` | per soort gebeurtenis en versie een JSON Schema van de inhoud |
| \`heads.jsonl\` | waar elke stroom eindigt |
| \`checkpoint.txt\` | de ondertekende samenvatting daarvan |
| \`checkpoint-key.txt\` | de openbare sleutel bij die handtekening |
| \`verify/\` | het programma dat alles nakijkt |

## Nakijken met het programma

Nodig is alleen [Node](https://nodejs.org) 20 of nieuwer; er gaat niets over het netwerk.

\`\`\`sh
node verify/samenspel-verify.js . --language nl
node verify/samenspel-verify.js . --key "<sleutel van de beheerder>" --checkpoint <map met een eerder bewaard ijkpunt>
\`\`\`

De eerste regel toont dat het dossier met zichzelf klopt. Pas de tweede toont van wie het komt, en dat er niets is herschreven
of afgeknipt sinds het ijkpunt dat u (of een ander) eerder bewaarde. Vraag de beheerder om de sleutel langs een andere weg dan
dit dossier; hier staat zij als \`${publicKey}\`. Wie het dossier niet vertrouwt, neemt ook het programma van elders.

## Nakijken zonder het programma

Elke stap is met gewone middelen na te doen (SHA-256, JSON, Ed25519).

1. **Een regel** is precies de canonieke JSON (RFC 8785) van de gebeurtenis: leden op volgorde, geen witruimte.
2. **De inhoud** van een gebeurtenis is het object met deze leden, telkens alle twaalf: \`actor\`, \`causedBy\` (uit \`causedby\`, of
   null), \`commandId\`, \`commandIndex\`, \`facts\` (uit \`data\`), \`id\`, \`occurredOn\`, \`streamId\`, \`textsCommitment\` (uit
   \`textscommitment\`, of null), \`type\` (zonder \`samenspel.\`), \`typeVersion\`, \`version\`. De inhoudshash is SHA-256 van de canonieke
   JSON daarvan in UTF-8.
3. **De hash** is SHA-256 van 88 bytes: de hash van de gebeurtenis ervoor (32 bytes; nullen vóór versie 1), de inhoudshash
   (32 bytes) en \`time\` (24 tekens). Zij moet gelijk zijn aan \`hash\`; \`previoushash\` aan de \`hash\` van de regel ervoor.
4. **De versies** lopen zonder gat vanaf 1; \`time\` loopt nooit terug; \`commandindex\` telt vanaf 1 binnen één \`commandid\`.
5. **De teksten**: SHA-256 van de 32 bytes van \`textssalt\` gevolgd door de canonieke JSON van \`data.texts\` is \`textscommitment\`.
6. **Het ijkpunt**: elke regel van \`heads.jsonl\` is een blad van een Merkle-boom (RFC 6962), op volgorde van de bytes van
   \`streamId\`. Regel 2 van \`checkpoint.txt\` is hun aantal, regel 3 de wortel in base64. De handtekening (c2sp.org/signed-note) is
   Ed25519 over de drie regels; de sleutel is wat achter de tweede \`+\` in \`checkpoint-key.txt\` staat: een byte 1 en dan 32 bytes.

## Gewiste teksten

Vrije tekst van mensen kan op verzoek worden gewist; feiten blijven. Dan is \`data.texts\` null en ontbreekt \`textssalt\`, maar
\`textscommitment\` staat er nog: de keten klopt ervoor en erna, en uit de 64 tekens die overblijven is de tekst niet terug te
vinden. Staat er ook geen \`textscommitment\`, dan was er nooit tekst. Een gebeurtenis \`PersonalDataErased\` in dezelfde stroom zegt
dat er gewist is, wanneer en waarom.
`;
}
