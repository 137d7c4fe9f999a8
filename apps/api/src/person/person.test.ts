import { expect, it } from 'vitest';
import { namesOf } from './person.ts';

it('whoever gave no name, or is not known here, is somebody', () => {
  const somebody = { nl: 'Iemand', en: 'Somebody' };
  expect(namesOf(null)).toEqual(somebody);
  expect(namesOf({ nameNl: '', nameEn: '' })).toEqual(somebody);
  expect(namesOf({ nameNl: 'Noor', nameEn: 'Noor' })).toEqual({ nl: 'Noor', en: 'Noor' });
});
