import type { Language } from '@samenspel/domain';
import { createProgram } from '../cli/program.ts';
import { sentenceOf } from '../cli/sentence-of.ts';
import type { Config } from '../config.ts';
import { openService } from '../main.ts';

/** What `samenspel …` says in a language, or the sentence with which it refuses; on services of its own. */
export async function samenspel(
  config: Config,
  args: readonly string[],
  language: Language = 'en',
): Promise<string> {
  const said: string[] = [];
  const program = createProgram({
    say: (text) => said.push(text[language]),
    config: () => config,
    withService: async (work) => {
      const service = await openService(config);
      return await work(service).finally(() => service.close());
    },
  }).exitOverride();
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    return sentenceOf(error)[language];
  }
  return said.join('\n');
}
