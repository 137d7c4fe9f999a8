export { jsonSchemaOf } from './json-schema.ts';
