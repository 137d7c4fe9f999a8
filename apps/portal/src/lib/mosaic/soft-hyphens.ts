const soft = '\u00AD';

/** Where long words of block names may break; browsers do not know every language's rules. */
const breaks = [
  'machts|verhoudingen',
  'belevings|werelden',
  'belang|hebbenden',
  'toekomst|beeld',
  'gelijk|waardigheid',
  'reflexivi|teit',
  'repro|duceren',
  'initia|tieven',
  'organi|satie',
  'finan|ciering',
  'aanslui|ting',
  'dyna|mische',
  'produc|tieve',
  'environ|ment',
  'experi|ences',
  'reproduc|ing',
  'challeng|ing',
  'organi|sation',
  'stake|holders',
  'initia|tives',
  'connec|tion',
  'reflex|ivity',
  'produc|tive',
].map((word) => ({ whole: new RegExp(word.replace('|', ''), 'i'), at: word.indexOf('|') }));

/** A block's name with soft hyphens, for narrow places; reads and copies the same. */
export const withSoftHyphens = (name: string): string =>
  breaks.reduce(
    (text, { whole, at }) => text.replace(whole, (word) => word.slice(0, at) + soft + word.slice(at)),
    name,
  );
