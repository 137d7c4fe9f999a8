export { chained, headOf, type LoggedStream } from './logged-stream.ts';
export type { Mutation } from './mutation.ts';
export { MUTATION_NAMES, mutations } from './mutations.ts';
export { type Chance, random } from './random.ts';
export { randomHistory } from './random-history.ts';
export { type DossierRequest, ORIGIN, writeDossier } from './write-dossier.ts';
