import { formatNumber } from '#lib/language/index.ts';

const nl = {
  more: (count: number) => `En nog ${formatNumber(count, 'nl')}`,
  notHere: (count: number) =>
    count === 1
      ? 'En nog één, die hier niet staat.'
      : `En nog ${formatNumber(count, 'nl')}, die hier niet staan.`,
};

const en: typeof nl = {
  more: (count) => `And ${formatNumber(count, 'en')} more`,
  notHere: (count) =>
    count === 1
      ? 'And one more, which does not stand here.'
      : `And ${formatNumber(count, 'en')} more, which do not stand here.`,
};

export const messages = { nl, en };
