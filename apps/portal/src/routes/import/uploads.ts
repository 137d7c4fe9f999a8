import { InvalidInput, Refusal } from '@samenspel/domain';
import { messages } from './messages.ts';

/** Most that is uploaded at once, in bytes; the API holds to the same. */
const mostBytes = 8 * 1024 * 1024;

const both = (key: 'tooLarge' | 'noFiles') => ({ nl: messages.nl[key], en: messages.en[key] });

/**
 * The chosen files as the API takes them.
 * @throws Refusal INVALID when there are none, or when they are too large together.
 */
export async function uploadsIn(form: FormData): Promise<{ name: string; contentBase64: string }[]> {
  const files = form
    .getAll('files')
    .filter((file): file is File => typeof file !== 'string' && file.size > 0);
  if (files.length === 0) throw new InvalidInput([{ field: 'files', text: both('noFiles') }]);
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  if (bytes > mostBytes) throw new Refusal('INVALID', both('tooLarge'), 'files');
  return Promise.all(
    files.map(async (file) => ({
      name: file.name,
      contentBase64: Buffer.from(await file.arrayBuffer()).toString('base64'),
    })),
  );
}
