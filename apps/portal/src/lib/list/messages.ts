import { formatNumber } from '#lib/language/index.ts';

const nl = {
  earlier: (count: number) =>
    count === 1 ? 'En nog één eerdere' : `En nog ${formatNumber(count, 'nl')} eerdere`,
  notHere: (count: number) =>
    count === 1
      ? 'En nog één eerdere, die hier niet staat.'
      : `En nog ${formatNumber(count, 'nl')} eerdere, die hier niet staan.`,
};

const en: typeof nl = {
  earlier: (count) => (count === 1 ? 'And one earlier' : `And ${formatNumber(count, 'en')} earlier`),
  notHere: (count) =>
    count === 1
      ? 'And one earlier, which does not stand here.'
      : `And ${formatNumber(count, 'en')} earlier, which do not stand here.`,
};

export const messages = { nl, en };
