#!/usr/bin/env node
import { languageOf, readCommandLine, WrongUse } from './command-line.ts';
import { report, usage } from './print.ts';
import { verifyDossier } from './verify-dossier.ts';

const words = process.argv.slice(2);
const language = languageOf(words, process.env);

try {
  const request = await readCommandLine(words);
  if (request === null) console.log(usage(language));
  else {
    const verdict = await verifyDossier(request.folder, request.options);
    console.log(report(verdict, language));
    process.exitCode = verdict.findingCount === 0 ? 0 : 1;
  }
} catch (problem) {
  console.error(problem instanceof WrongUse ? `${problem.text[language]}\n\n${usage(language)}` : problem);
  process.exitCode = 2;
}
