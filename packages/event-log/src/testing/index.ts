export { copyStream } from './copy-stream.ts';
