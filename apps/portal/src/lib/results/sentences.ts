import {
  agreementClasses,
  type BlockId,
  type BlockResult,
  blockNames,
  cannotBeSaidYet,
  changeWords,
  type Language,
  levelWord,
  resultChange,
  resultLevel,
  resultUnknownSome,
  words,
} from '@samenspel/domain';

/** A published result as sentences, in the order of domain.md 2.4: unknown first where it weighs, then level, agreement, change. */
export function resultSentences({ published, change }: BlockResult, language: Language): string[] {
  const moved = change && change !== 'about-same' ? [resultChange(changeWords[change])[language]] : [];
  if (published.unknownNote === 'many')
    return [`${cannotBeSaidYet[language]}.`, words['result.unknown-many'][language], ...moved];
  if (!published.level || !published.agreementClass) return [words['result.too-few'][language]];
  return [
    resultLevel(levelWord(published.level))[language],
    `${agreementClasses[published.agreementClass][language]}.`,
    ...unknownSentence(published, language),
    ...moved,
  ];
}

function unknownSentence(published: BlockResult['published'], language: Language): string[] {
  if (!('ratings' in published) || !published.unknown || published.unknownNote === 'none') return [];
  const everyone = (published.ratings ?? 0) + published.unknown + (published.notRelevant ?? 0);
  return [resultUnknownSome(published.unknown, everyone)[language]];
}

/** The same with the name of the block in front: “Veilige omgeving: de meeste antwoorden liggen rond …”. */
export function namedResult(blockId: BlockId, result: BlockResult, language: Language): string {
  const [first = '', ...rest] = resultSentences(result, language);
  const lower = first.charAt(0).toLocaleLowerCase(language) + first.slice(1);
  return [`${blockNames[blockId][language]}: ${lower}`, ...rest].join(' ');
}
