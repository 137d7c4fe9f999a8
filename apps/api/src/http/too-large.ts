import { HttpRefusal } from './answer.ts';

/** @param what names what there is too much of, after "This has". */
export const tooLarge = (what: string): HttpRefusal =>
  new HttpRefusal(400, `This has ${what}. Ask in two steps.`, { code: 'TOO_LARGE' });
