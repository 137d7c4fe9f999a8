#!/usr/bin/env node
import 'reflect-metadata';
import { languageOf, type Say } from './cli/language.ts';
import { createProgram } from './cli/program.ts';
import { sentenceOf } from './cli/sentence-of.ts';
import { readConfig } from './config.ts';
import { openService } from './main.ts';

const language = languageOf(process.env);
const config = () => ({ ...readConfig(process.env), logLevel: 'silent' });
const say: Say = (text) => console.log(text[language]);

try {
  await createProgram({
    say,
    config,
    withService: async (work) => {
      const service = await openService(config());
      try {
        return await work(service);
      } finally {
        await service.close();
      }
    },
  }).parseAsync();
} catch (error) {
  console.error(sentenceOf(error)[language]);
  process.exitCode = 1;
}
